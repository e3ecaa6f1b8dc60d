package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a build was started. Only the build's own causes: those of the builds before it are history. */
final class CauseReader {
    private CauseReader() {}

    static List<Cause> read(BuildXml build) {
        List<Cause> causes = new ArrayList<>();
        for (Element action : build.actions("CauseAction")) {
            for (Element cause : action.child("causes").items()) {
                causes.add(cause(cause));
            }
            for (Element entry : action.child("causeBag").children()) {
                for (Element cause : entry.children()) {
                    if (!cause.name().equals("int")) {
                        causes.add(cause(cause));
                    }
                }
            }
        }
        return causes;
    }

    private static Cause cause(Element cause) {
        String user = cause.text("userId");
        String upstream = cause.text("upstreamProject");
        return new Cause(
                cause.type(),
                optional(user.isEmpty() ? cause.text("authenticationName") : user),
                upstream.isEmpty() ? Optional.empty() : Optional.of(upstream + "#" + cause.text("upstreamBuild")));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
