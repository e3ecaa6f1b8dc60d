package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.jenkins.work.Gate;
import io.jenkins.plugins.ksb.score.Profile;
import java.io.PrintStream;

/** What a gate says in the log of a build, whichever kind of job asked for it. */
final class GateLog {
    private GateLog() {}

    static void tell(Profile profile, Gate.Verdict verdict, PrintStream log) {
        log.println(Messages.Gate_result(
                profile.score().arithmetic(), profile.coverage().supported().size()));
        verdict.failures().forEach(why -> log.println(Messages.Gate_failed(why)));
        verdict.warnings().forEach(why -> log.println(Messages.Gate_unstable(why)));
    }
}
