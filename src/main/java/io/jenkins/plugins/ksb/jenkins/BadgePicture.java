package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.report.Badge;
import io.jenkins.plugins.ksb.report.BadgeStyle;
import io.jenkins.plugins.ksb.report.Badges;
import io.jenkins.plugins.ksb.score.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kohsuke.stapler.StaplerResponse2;

/** The picture that READMEs show. Nothing that a request says ever gets into it: ids are looked up, never written. */
final class BadgePicture {
    private static final Badge UNKNOWN = new Badge("KSB score", "not analysed", Badge.Tone.NONE);

    private BadgePicture() {}

    /** @param subject {@code score}, the id of a KSB, or the id of an area; the score where it is none of them */
    static Badge of(String subject, Optional<Profile> known) {
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        Profile profile = known.get();
        Optional<Badge> ksb = profile.ksbs().stream()
                .filter(result -> result.ksb().id().equals(subject))
                .map(Badges::ksb)
                .findFirst();
        Optional<Badge> area = profile.areas().stream()
                .filter(result -> result.id().equals(subject))
                .map(result -> Badges.area(result, profile.scope()))
                .findFirst();
        return ksb.or(() -> area).orElseGet(() -> Badges.score(profile));
    }

    static void serve(Badge badge, StaplerResponse2 response) throws IOException {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.getOutputStream().write(badge.svg(BadgeStyle.FLAT).getBytes(StandardCharsets.UTF_8));
    }
}
