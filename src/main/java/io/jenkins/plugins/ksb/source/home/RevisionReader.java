package io.jenkins.plugins.ksb.source.home;

import java.util.List;
import java.util.Optional;

/**
 * Which revision a build built. Of a branch the multibranch project wrote it down; else Git's own data tell, which hold the last
 * build of every branch and so must be asked for this one; else those of Mercurial or Subversion.
 */
final class RevisionReader {
    private static final List<String> HASHES = List.of("hash", "pullHash", "headHash");

    private final BuildXml build;
    private final int number;

    private RevisionReader(BuildXml build, int number) {
        this.build = build;
        this.number = number;
    }

    static Optional<String> read(BuildXml build, int number) {
        RevisionReader reader = new RevisionReader(build, number);
        return reader.branch().or(reader::git).or(reader::mercurial).or(reader::subversion);
    }

    private Optional<String> branch() {
        for (Element action : build.actions("SCMRevisionAction")) {
            for (String field : HASHES) {
                String hash = action.child("revision").text(field);
                if (!hash.isEmpty()) {
                    return Optional.of(hash);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> git() {
        for (Element data : build.actions("BuildData")) {
            Optional<String> last = git(data.child("lastBuild"));
            if (last.isPresent()) {
                return last;
            }
            for (Element entry : data.child("buildsByBranchName").children()) {
                for (Element built : entry.children()) {
                    Optional<String> sha = git(built);
                    if (sha.isPresent()) {
                        return sha;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> git(Element built) {
        if (Numbers.parse(built.text("hudsonBuildNumber"), -1) != number) {
            return Optional.empty();
        }
        String marked = built.child("marked").text("sha1");
        return told(marked.isEmpty() ? built.child("revision").text("sha1") : marked);
    }

    private Optional<String> mercurial() {
        return build.actions("MercurialTagAction").stream()
                .map(action -> action.text("id"))
                .findFirst()
                .flatMap(RevisionReader::told);
    }

    private Optional<String> subversion() {
        for (Element action : build.actions("SVNRevisionState")) {
            for (Element entry : action.child("revisions").children()) {
                Optional<String> revision = told(entry.text("long"));
                if (revision.isPresent()) {
                    return revision;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> told(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
