package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.Page;
import io.jenkins.plugins.ksb.score.Duty;
import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.Mapping;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a standard says of a KSB or a duty, and which practices speak for it. */
final class StandardPages {
    private final Standard standard;

    StandardPages(Standard standard) {
        this.standard = standard;
    }

    Optional<Page> ksb(String id) {
        return standard.ksbs().stream()
                .filter(ksb -> ksb.id().equalsIgnoreCase(id))
                .findFirst()
                .map(this::page);
    }

    /** As {@code Duty 5}, {@code duty-5}, {@code D5} or whatever the standard's own id is. */
    Optional<Page> duty(String id) {
        return standard.duties().stream()
                .filter(duty -> plain(duty.id()).equals(plain(id)))
                .findFirst()
                .map(this::page);
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceFirst("^(duty|d)[ -]?(?=\\d)", "");
    }

    private Page page(Ksb ksb) {
        Page page = new Page();
        page.line(ksb.id() + "  " + word(ksb.kind()) + (ksb.title() == null ? "" : ", " + ksb.title()));
        page.wrapped(2, ksb.text()).blank();
        standard.dutiesOf(ksb.id()).forEach(duty -> hanging(page, name(duty), duty.text()));
        if (ksb.assessment() != null) {
            hanging(
                    page,
                    "Assessed",
                    ksb.assessment().method() + ", theme: " + ksb.assessment().theme()
                            + (ksb.assessment().inferred() ? " (our reading of the plan)" : ""));
        }
        if (ksb.asks() != null) {
            hanging(
                    page,
                    "Asked for",
                    standard.level(ksb.asks())
                            .map(level -> level.title() + ": " + level.meaning())
                            .orElse(ksb.asks()));
        }
        hanging(page, "Pipelines", reach(ksb.reach().observability()) + " At most " + word(ksb.ceiling()) + ".");
        hanging(page, "Shown by", ksb.reach().shown());
        hanging(page, "Not shown", ksb.reach().notShown());
        mappings(page, standard.mappingsOfKsb(ksb.id()));
        return notice(page);
    }

    private static String reach(Observability observability) {
        return switch (observability) {
            case STRONG -> "can show what this asks for.";
            case PARTIAL -> "show part of this; the rest needs a person's statement.";
            case LINK -> "hold no more than something to link to.";
            case NONE -> "show nothing of this.";
        };
    }

    private static void mappings(Page page, List<Mapping> mappings) {
        page.blank();
        page.line(mappings.isEmpty() ? "No practice in a pipeline speaks for it." : "Practices that speak for it");
        for (Mapping mapping : mappings) {
            page.line("  %-28s %s, from %s on"
                    .formatted(mapping.practice(), word(mapping.strength()), word(mapping.needs())));
            page.wrapped(4, mapping.because());
        }
    }

    private Page page(Duty duty) {
        Page page = new Page();
        page.line(name(duty));
        page.wrapped(2, duty.text()).blank();
        page.line("Draws on");
        for (String id : duty.ksbs()) {
            standard.ksb(id)
                    .ifPresent(ksb -> hanging(
                            page,
                            "  " + id,
                            ksb.text() + " [" + word(ksb.reach().observability()) + "]"));
        }
        page.blank();
        page.line("In brackets: how much of it pipelines can show.");
        return notice(page);
    }

    private Page notice(Page page) {
        return page.blank()
                .line(standard.about().title() + ", " + standard.about().reference() + " "
                        + standard.about().edition())
                .wrapped(0, standard.about().notice());
    }

    private static String name(Duty duty) {
        return duty.id().replaceFirst("^D(?=\\d)", "Duty ");
    }

    private static void hanging(Page page, String label, String text) {
        page.hanging(12, label, text);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
