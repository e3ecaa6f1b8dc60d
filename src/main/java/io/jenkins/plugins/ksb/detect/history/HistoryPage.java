package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Lines;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Need;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Sign;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page about what builds show, made from the data that decides it, so that it cannot say anything else. */
public final class HistoryPage {
    private HistoryPage() {}

    public static String markdown() {
        List<HistoryPractice> practices = HistoryPractice.builtIn();
        return """
                # Practices that builds show

                <!-- Made from the data under history/; HistoryPageTest fails when it is stale, and writes it with -Dgolden.update=true. -->

                A pipeline definition only promises; [practices](practices.md) tells what is recognised in it. What builds ran is
                recognised by the same rules. This page tells what else builds show: %d practices of their history, the results that
                they hold, and the numbers behind it all.

                %s
                %s
                %s
                %s
                %s
                %s""".formatted(
                        practices.size(),
                        lines(practices, HistoryPage::content),
                        builds(),
                        lines(practices, HistoryPage::practice),
                        DoraPage.markdown(DoraBands.shipped()),
                        paths(PathKinds.shipped()),
                        results(ResultRules.shipped()));
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining());
    }

    private static String content(HistoryPractice practice) {
        return "- [%s](#%s): %s\n".formatted(practice.title(), practice.id(), practice.summary());
    }

    private static String builds() {
        WindowRules window = WindowRules.shipped();
        TestRules tests = TestRules.shipped();
        return """
                ## Builds, windows and the clock

                - A build is *complete* when it ran to an end of its own: success, unstable or failure. Aborted builds, builds that
                  Jenkins did not carry out, and unfinished ones are counted, and show nothing; their changes come with the next complete build.
                - The *main line* of a multibranch project is its primary branch where that is recorded, else `main`, `master`, `trunk`
                  or `develop`, in this order; any other job is its own main line. Change requests never are.
                - The *window* is the last %d complete builds, or as many as it takes to span %d days. The window before has as many builds.
                - *Sustained* is what at least %s of the builds in the window executed or proved, given %d builds and %d days. A
                  practice on this page is sustained when it is seen in the window and in the one before.
                - Nothing depends on when it is asked: the clock is one moment, given from outside; builds behind it do not count.
                - Single tests are followed through builds: from red to green within %d builds; more than %d that do the same at
                  once have one cause in common; beyond %d tests of one job they are counted only.
                """.formatted(
                        window.builds(),
                        window.days(),
                        Quantity.words(HistoryPractice.Unit.SHARE, window.sustained()),
                        window.leastBuilds(),
                        window.days(),
                        tests.withinBuilds(),
                        tests.mostAtOnce(),
                        tests.mostTests());
    }

    private static String practice(HistoryPractice practice) {
        return """

                ## %s

                <a id="%s"></a>`%s` · %s · %s%s

                %s

                **What is counted**: %s

                | figure | seen with |
                | --- | --- |
                %s
                **When it stays silent**: %s
                """.formatted(
                        practice.title(),
                        practice.id(),
                        practice.id(),
                        small(practice.grade()),
                        practice.lines() == Lines.MAIN ? "main line" : "every branch",
                        practice.sign() == Sign.TROUBLE ? " · something to coach, never evidence" : "",
                        practice.summary(),
                        practice.counts(),
                        rows(practice),
                        practice.silent());
    }

    private static String rows(HistoryPractice practice) {
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, Need> need : practice.needs().entrySet()) {
            rows.append(row(
                    need.getValue().says(), "at least " + need.getValue().least() + ", or it is too short to tell"));
        }
        for (Map.Entry<String, HistoryPractice.Figure> figure :
                practice.figures().entrySet()) {
            rows.append(row(figure.getValue().says(), figure.getValue().bound()));
        }
        practice.settings()
                .values()
                .forEach(setting ->
                        rows.append(row(setting.says(), Quantity.words(HistoryPractice.Unit.NUMBER, setting.value()))));
        return rows.toString();
    }

    private static String row(String left, String right) {
        return "| " + left + " | " + right + " |\n";
    }

    private static String paths(PathKinds kinds) {
        return """

                ## Which files are tests

                In every language, whatever lies below a folder named %s. Besides, by language:

                | language | files | tests |
                | --- | --- | --- |
                %s""".formatted(codes(kinds.folders(), ""), lines(kinds.conventions(), HistoryPage::convention));
    }

    private static String convention(PathKinds.Convention convention) {
        List<String> tests = new ArrayList<>();
        convention.names().forEach(name -> tests.add("`" + name + "`"));
        convention.testEndings().forEach(ending -> tests.add("`*." + ending + "`"));
        convention.testFolders().forEach(folder -> tests.add("`" + folder + "/`"));
        if (convention.inline()) {
            tests.add("maybe in the tested file");
        }
        return "| %s | %s | %s |\n"
                .formatted(convention.language(), codes(convention.endings(), "*."), String.join(", ", tests));
    }

    private static String codes(List<String> texts, String prefix) {
        return texts.stream().map(text -> "`" + prefix + text + "`").collect(Collectors.joining(", "));
    }

    private static String results(ResultRules rules) {
        return """

                ## What proves a practice

                A step that ran has executed its practice. It has proved it when the build holds the result:

                - A check whose failure fails its step, and of which it is known how it ended, has passed or failed: %s.
                - A step that succeeded has done what it does: %s.
                - What the build holds beside its steps proves the first of these practices that ran in it. The confidence is that
                  of the evidence where none of them ran.

                | the build | proves | else |
                | --- | --- | --- |
                %s""".formatted(
                        codes(List.copyOf(new TreeSet<>(rules.gates())), ""),
                        codes(List.copyOf(new TreeSet<>(rules.deeds())), ""),
                        lines(rules.results(), HistoryPage::result));
    }

    private static String result(ResultRule rule) {
        return "| %s | %s%s | %s |\n"
                .formatted(
                        rule.title(),
                        codes(rule.practices(), ""),
                        rule.grade() == Grade.EXECUTED ? " (executed)" : "",
                        rule.alone()
                                .map(confidence -> small(confidence) + " confidence")
                                .orElse("nothing"));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
