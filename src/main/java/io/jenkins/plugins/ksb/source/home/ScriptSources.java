package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Cause;
import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import java.util.Optional;

/**
 * Where the script that a build ran stood. A build holds its script and not where that came from, so the job's own definition
 * answers for it; a replayed build ran what somebody had edited for it.
 */
final class ScriptSources {
    private ScriptSources() {}

    static Optional<ScriptSource> of(BuildXml build, Optional<ScriptSource> definition) {
        if (build.script().isEmpty()) {
            return Optional.empty();
        }
        boolean replayed = CauseReader.read(build).stream().map(Cause::type).anyMatch("ReplayCause"::equals);
        return replayed ? Optional.of(new ScriptSource("replay", definition.flatMap(ScriptSource::path))) : definition;
    }
}
