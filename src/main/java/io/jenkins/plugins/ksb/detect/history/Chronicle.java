package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in the builds of one job, oldest first, and keeps of each no more than is needed to tell its history. For one thread.
 */
public final class Chronicle {
    private final Job job;
    private final Question question;
    private final Summaries summaries;
    private final Learnt learnt;
    private final List<BuildSummary> builds = new ArrayList<>();
    private final TestLedger tests = new TestLedger(TestRules.shipped(), builds);
    private final BestPieces pieces = new BestPieces();
    private final List<PipelineVersion> versions = new ArrayList<>();
    private final List<Commit> waiting = new ArrayList<>();
    private final Set<String> commits = new HashSet<>();
    private Optional<Declared> declared = Optional.empty();
    private boolean changesKnown = true;
    private int incomplete;
    private int outside;
    private int untimed;

    public Chronicle(Job job, Question question) {
        this.job = job;
        this.question = question;
        ResultRules rules = ResultRules.shipped();
        this.summaries = new Summaries(rules);
        this.learnt = new Learnt(rules);
    }

    /** @param version what the script declares that the build ran; the same object as long as the script is the same */
    public void add(BuildDigest digest, Optional<Declared> version) {
        Build build = digest.build();
        if (build.times().began().isPresent()
                && !question.covers(build.times().began().getAsLong())) {
            outside++;
            return;
        }
        waiting.addAll(digest.commits());
        changesKnown &= !build.lacks(Part.CHANGES);
        if (job.branch().filter(Job.Branch::changeRequest).isPresent()) {
            digest.commits().forEach(commit -> commits.add(commit.id()));
        }
        if (!Builds.isComplete(build)) {
            incomplete++;
        } else if (build.times().began().isEmpty()) {
            untimed++;
        } else {
            addComplete(digest, version);
        }
    }

    private void addComplete(BuildDigest digest, Optional<Declared> version) {
        int place = builds.size();
        builds.add(summaries.of(digest, waiting, changesKnown));
        Set<String> authors = Instances.people(waiting);
        waiting.clear();
        changesKnown = true;
        tests.add(digest.cases());
        learnt.add(digest.build(), digest.seen());
        addVersion(place, version);
        if (question.isAbout(authors)) {
            pieces.add(place, evidence(digest, version));
        }
    }

    private void addVersion(int place, Optional<Declared> version) {
        if (version.isPresent() && !version.equals(declared)) {
            declared = version;
            PipelineVersion next = new PipelineVersion(
                    place, version.get().practices(), version.get().steps());
            boolean same =
                    !versions.isEmpty() && versions.get(versions.size() - 1).saysTheSame(next);
            if (!same) {
                versions.add(next);
            }
        }
    }

    private static List<Evidence> evidence(BuildDigest digest, Optional<Declared> version) {
        List<Evidence> evidence = new ArrayList<>();
        for (Seen seen : digest.seen()) {
            Evidence piece = seen.evidence();
            boolean open = piece.enforcement() == Enforcement.UNKNOWN;
            evidence.add(
                    open && version.isPresent() ? piece.enforced(version.get().enforcement(piece)) : piece);
        }
        return evidence;
    }

    /** All that the builds so far tell. */
    public JobHistory tell() {
        Line line = Line.of(
                builds, new Line.Tests(tests.cycles(), tests.flips(), tests.born()), versions, question.reviewed());
        return new Telling(job, question, line).of(this);
    }

    JobHistory.Counts counts() {
        return new JobHistory.Counts(builds.size(), incomplete, outside, untimed, tests.notFollowed());
    }

    /** The evidence that counts, from this place in the line on. */
    List<Evidence> evidenceFrom(int place) {
        return pieces.from(place).stream().map(learnt::applied).toList();
    }

    Learnt learnt() {
        return learnt;
    }

    Optional<Declared> declared() {
        return declared;
    }

    Set<String> commits() {
        return commits;
    }
}
