package io.jenkins.plugins.ksb.analysis;

import java.util.Collection;

/** How often label and engine agreed. */
public record Tally(int agreed, int unexpected, int missed, int enforcementAgreed, int enforcementCompared) {

    public static Tally of(Collection<Judgement> judgements) {
        int[] verdicts = new int[Judgement.Verdict.values().length];
        int enforcementAgreed = 0;
        int enforcementCompared = 0;
        for (Judgement judgement : judgements) {
            verdicts[judgement.verdict().ordinal()]++;
            enforcementAgreed += judgement.enforcementAgrees().orElse(false) ? 1 : 0;
            enforcementCompared += judgement.enforcementAgrees().isPresent() ? 1 : 0;
        }
        return new Tally(
                verdicts[Judgement.Verdict.AGREED.ordinal()],
                verdicts[Judgement.Verdict.UNEXPECTED.ordinal()],
                verdicts[Judgement.Verdict.MISSED.ordinal()],
                enforcementAgreed,
                enforcementCompared);
    }

    public int labels() {
        return agreed + missed;
    }

    public int found() {
        return agreed + unexpected;
    }

    public double precision() {
        return share(agreed, found());
    }

    public double recall() {
        return share(agreed, labels());
    }

    public double f1() {
        return share(2 * agreed, labels() + found());
    }

    public double enforcement() {
        return share(enforcementAgreed, enforcementCompared);
    }

    /** Of nothing, all is right: who found nothing was never wrong. */
    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
