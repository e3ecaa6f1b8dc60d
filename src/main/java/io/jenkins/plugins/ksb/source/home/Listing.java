package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names in a folder, sorted.
 *
 * @param problem why the folder could not be listed, or null
 */
record Listing(Path folder, List<String> names, @Nullable String problem) {

    static Listing of(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Listing(folder, List.of(), null);
        } catch (IOException e) {
            return new Listing(folder, List.of(), HomeFile.unreadable(e).reason());
        } catch (DirectoryIteratorException e) {
            return new Listing(folder, names, "it changed while it was listed");
        }
        names.sort(Comparator.naturalOrder());
        return new Listing(folder, names, null);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    boolean isLink(String name) {
        return Files.isSymbolicLink(path(name));
    }

    boolean isFolder(String name) {
        return Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS);
    }
}
