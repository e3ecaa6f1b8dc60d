package io.jenkins.plugins.ksb.source.cache;

import io.jenkins.plugins.ksb.source.home.FileState;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A build directory, and all that its facts were read from.
 *
 * @param name of the directory
 * @param number as far as the directory tells
 */
record KnownBuild(String name, int number, List<UsedFile> files) {
    KnownBuild {
        files = List.copyOf(files);
    }

    /**
     * A file or folder.
     *
     * @param path below the build directory, or whole where it stands elsewhere
     * @param hash of its content, empty where nobody asked for it, or where there is none
     */
    record UsedFile(String path, FileState state, String hash) {}

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(number);
        out.writeInt(files.size());
        for (UsedFile file : files) {
            out.writeUTF(file.path);
            out.writeLong(file.state.size());
            out.writeLong(file.state.modified());
            out.writeInt(file.state.key());
            out.writeUTF(file.hash);
        }
    }

    static KnownBuild read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int number = in.readInt();
        int count = in.readInt();
        List<UsedFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            files.add(new UsedFile(path, new FileState(in.readLong(), in.readLong(), in.readInt()), in.readUTF()));
        }
        return new KnownBuild(name, number, files);
    }
}
