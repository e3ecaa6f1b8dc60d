package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Effects;
import io.jenkins.plugins.ksb.detect.Matchers;
import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.Rule;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all practices, made from the packs alone, so that it cannot say anything else than they do. */
public final class PracticesPage {
    private static final int MOST_PATTERNS = 6;
    private static final int LONGEST_PATTERN = 100;

    private PracticesPage() {}

    public static String markdown(RulePacks packs) {
        String contents = packs.packs().stream()
                .map(pack -> "- [" + pack.title() + "](#" + pack.practice() + "): " + line(pack.summary()) + "\n")
                .collect(Collectors.joining());
        String practices = packs.packs().stream().map(PracticesPage::practice).collect(Collectors.joining("\n"));
        return """
                # Practices

                <!-- Made from the rule packs; PracticesPageTest fails when it is stale, and writes it with -Dgolden.update=true. -->

                What the engine recognises, and by which rules: %d practices, %d rules. [Writing rules](writing-rules.md) says how to add more.

                %s
                %s""".formatted(packs.packs().size(), packs.rules().count(), contents, practices);
    }

    private static String practice(Pack pack) {
        return """
                ## %s

                <a id="%s"></a>`%s` · %s

                %s %s

                **To start**: %s

                ```groovy
                %s
                ```

                | rule | recognised by | makes it advisory | makes it count | otherwise |
                | --- | --- | --- | --- | --- |
                %s""".formatted(
                        pack.title(),
                        pack.practice(),
                        pack.practice(),
                        small(pack.kind()),
                        line(pack.summary()),
                        line(pack.why()),
                        line(pack.remedy().text()),
                        pack.remedy().example().strip(),
                        pack.rules().stream().map(PracticesPage::row).collect(Collectors.joining()));
    }

    private static String row(Rule rule) {
        Effects effects = rule.effects();
        String otherwise = small(effects.byDefault()).replace("not_applicable", "–")
                + (effects.confidence() == Confidence.LOW ? ", low confidence" : "");
        return Stream.of(
                        cell(rule.title()) + " (`" + rule.id() + "`)",
                        codes(recognisedBy(rule.matchers())),
                        codes(effects.advisory().sources()),
                        codes(effects.strict().sources()),
                        otherwise)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<String> recognisedBy(Matchers matchers) {
        List<String> patterns = new ArrayList<>();
        matchers.commands().forEach(pattern -> patterns.add(pattern.toString()));
        matchers.steps().forEach(pattern -> patterns.add(pattern.toString()));
        matchers.names().forEach(pattern -> patterns.add("name: " + pattern));
        matchers.evidence().forEach(id -> patterns.add("evidence of " + id));
        if (!matchers.detector().isEmpty()) {
            patterns.add("detector " + matchers.detector());
        }
        return patterns;
    }

    private static String codes(List<String> texts) {
        String shown = texts.stream()
                .distinct()
                .limit(MOST_PATTERNS)
                .map(text -> "`` " + cell(shortened(text)) + " ``")
                .collect(Collectors.joining(", "));
        long more = texts.stream().distinct().count() - MOST_PATTERNS;
        return more > 0 ? shown + ", and " + more + " more" : shown;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PATTERN ? text : text.substring(0, LONGEST_PATTERN - 1) + "…";
    }

    private static String cell(String text) {
        return line(text).replace("|", "\\|");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
