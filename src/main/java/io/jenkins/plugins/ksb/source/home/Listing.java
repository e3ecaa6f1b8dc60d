package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder, by name and sorted. A folder that is not there is empty.
 *
 * @param problem why the folder could not be listed, or null
 */
record Listing(
        Path folder,
        SortedMap<String, Path> entries,
        @Nullable String problem) {

    static Listing of(Path folder) {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = open(folder)) {
            for (Path entry : stream) {
                entries.put(FileNames.of(entry), entry);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Listing(folder, entries, null);
        } catch (IOException e) {
            return new Listing(folder, entries, HomeFile.unreadable(e).reason());
        } catch (DirectoryIteratorException e) {
            return new Listing(folder, entries, "it changed while it was listed");
        }
        return new Listing(folder, entries, null);
    }

    private static DirectoryStream<Path> open(Path folder) throws IOException {
        UsedFiles.noteIfNew(folder);
        return Files.newDirectoryStream(folder);
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Path path(String name) {
        Path known = entries.get(name);
        return known == null ? folder.resolve(name) : known;
    }

    boolean isLink(String name) {
        return Files.isSymbolicLink(path(name));
    }

    boolean isFolder(String name) {
        return has(name) && HomeFile.isFolder(path(name));
    }
}
