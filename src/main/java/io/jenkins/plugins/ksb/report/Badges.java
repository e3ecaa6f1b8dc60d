package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.report.Badge.Tone;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Score;
import io.jenkins.plugins.ksb.score.Support;
import java.util.Locale;

/** What badges say about results. */
public final class Badges {
    private Badges() {}

    /** Of a pipeline's score; what no build proved is called declared. */
    public static Badge score(Profile profile) {
        return new Badge(
                profile.scope() == Scope.HISTORY ? "KSB score" : "KSB score (declared)",
                of(profile.score()),
                tone(profile.score()));
    }

    public static Badge area(AreaResult area, Scope scope) {
        String title = area.title().toLowerCase(Locale.ROOT);
        return new Badge(scope == Scope.HISTORY ? title : title + " (declared)", of(area.score()), tone(area.score()));
    }

    public static Badge ksb(KsbResult result) {
        return new Badge(result.ksb().id(), said(result.support()), tone(result.support()));
    }

    private static String of(Score score) {
        return score.percent().isPresent()
                ? String.format(Locale.ROOT, "%.0f of 100", score.percent().getAsDouble())
                : "nothing expected";
    }

    private static Tone tone(Score score) {
        double percent = score.percent().orElse(0);
        if (percent >= 80) {
            return Tone.STRONG;
        }
        if (percent >= 50) {
            return Tone.GOOD;
        }
        return percent >= 20 ? Tone.SOME : Tone.NONE;
    }

    private static String said(Support support) {
        return Words.of(support) + (support == Support.NOT_SEEN ? " here" : "");
    }

    private static Tone tone(Support support) {
        return switch (support) {
            case STRONGLY_SUPPORTED -> Tone.STRONG;
            case SUPPORTED -> Tone.GOOD;
            case TOUCHED -> Tone.SOME;
            case NOT_SEEN -> Tone.NONE;
        };
    }
}
