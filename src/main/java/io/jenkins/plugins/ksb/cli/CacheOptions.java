package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.Context;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about what is remembered between runs over a JENKINS_HOME. */
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Remember what builds of a JENKINS_HOME told, so that the next run reads only what changed.")
    private @Nullable Path folder;

    @Option(
            names = "--verify-cache",
            description = "Compare the content of files, and not only their size, times and keys.")
    private boolean verify;

    boolean given() {
        return folder != null || verify;
    }

    /** @param home whose builds are to be remembered */
    HomeCache open(Path home, Context context) throws Unusable {
        if (folder == null) {
            if (verify) {
                throw new Unusable("--verify-cache: says nothing without --cache");
            }
            return HomeCache.none();
        }
        return HomeCache.open(folder, home, context, verify);
    }
}
