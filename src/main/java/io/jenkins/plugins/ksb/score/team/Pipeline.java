package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline of a team: a job, or the main line of a multibranch project.
 *
 * @param job full name of the job that was scored
 * @param project what it is the main line of; the job itself where it is no branch
 * @param builds which were read; none of a pipeline in scope {@code definition}
 * @param notes what the builds tell of each history practice, in their order
 * @param delivery DORA's figures; empty where nothing was deployed to production
 * @param earlier the window before; empty where there are not so many builds
 */
public record Pipeline(
        String job,
        String project,
        Findings findings,
        Profile profile,
        BuildsRead builds,
        List<Note> notes,
        Optional<Delivery> delivery,
        Optional<Earlier> earlier) {
    public Pipeline {
        notes = List.copyOf(notes);
    }

    public Scope scope() {
        return findings.scope();
    }

    /**
     * What builds tell of a history practice.
     *
     * @param verdict a word for machines: {@code SEEN}, {@code NOT_SEEN}, {@code TOO_SHORT}, {@code NO_OCCASION}, {@code UNKNOWN}
     * @param trouble whether it is a sign of trouble when it is seen
     * @param words figures, or what there was too little of
     * @param missing the bounds that the figures do not keep
     */
    public record Note(String practice, String verdict, boolean trouble, String words, List<String> missing) {
        public Note {
            missing = List.copyOf(missing);
        }
    }
}
