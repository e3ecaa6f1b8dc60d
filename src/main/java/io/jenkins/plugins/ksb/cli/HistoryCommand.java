package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.ReadDigests;
import io.jenkins.plugins.ksb.analysis.team.Deliveries;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.History;
import io.jenkins.plugins.ksb.report.HistoryNdjson;
import io.jenkins.plugins.ksb.report.HistoryNotes;
import io.jenkins.plugins.ksb.report.HistoryText;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.source.home.HistoryReader;
import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import io.jenkins.plugins.ksb.source.home.JobGlob;
import io.jenkins.plugins.ksb.source.home.Since;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ksb history}. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Shows what the builds of a JENKINS_HOME did: results, times, causes, stages, tests, changes, and DORA's figures.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb history /var/jenkins_home",
            "  ksb history --job 'shop/*' --since 90d /var/jenkins_home",
            "  ksb history --format ndjson --output builds.ndjson backup/     one object a build",
            "",
            "What could not be read is named at the end, or on standard error.",
            "Exit codes: 0 fine, 2 wrong usage, or a folder that is no JENKINS_HOME"
        })
final class HistoryCommand implements Callable<Integer> {
    private static final Set<Part> PARTS = EnumSet.of(Part.BUILD_XML, Part.STAGES, Part.CHANGES);

    /** The names are those that people write. */
    enum Form {
        text,
        ndjson
    }

    @Parameters(paramLabel = "JENKINS_HOME", description = "A live home, a backup, or a copied volume.")
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Option(
            names = "--job",
            paramLabel = "GLOB",
            description = "Only jobs of this full name; * is any text, ? any character. Can be given several times.")
    private List<String> globs = List.of();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Only builds from a date on (2026-01-31), or of a length of time before the latest (90d, 12h, 8w).")
    private @Nullable String since;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "What --since counts back from (2026-01-31T12:00:00Z). Default: the latest completed build")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}",
            defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private Form form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, whole or not at all, instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Builds to read at once. Default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Console console;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable, IOException {
        if (threads < 1) {
            throw new Unusable("--threads: expected a number from 1");
        }
        JenkinsHome found = HomeScore.open(home);
        List<JobFolder> jobs = jobs(found);
        HistoryNotes notes = new HistoryNotes();
        notes.add(found.notices());
        try (Output out = output == null ? Output.to(console) : Output.to(output)) {
            if (form == Form.ndjson) {
                writeLines(jobs, notes, out.writer());
            } else {
                writeText(found, jobs, notes, out.writer());
            }
            out.complete();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Main.FINE;
    }

    private List<JobFolder> jobs(JenkinsHome found) throws Unusable {
        List<JobGlob> wanted = globs.stream().map(JobGlob::new).toList();
        List<JobFolder> jobs = found.jobs().stream()
                .filter(folder -> wanted.isEmpty()
                        || wanted.stream()
                                .anyMatch(glob -> glob.matches(folder.job().name())))
                .toList();
        if (jobs.isEmpty() && !wanted.isEmpty()) {
            throw new Unusable("--job: no job of " + found.jobs().size() + " matches " + String.join(", ", globs));
        }
        return jobs;
    }

    private void writeLines(List<JobFolder> jobs, HistoryNotes notes, Writer out) throws Unusable {
        long start = start(jobs);
        new HistoryReader(PARTS, threads)
                .eachChunk(jobs, history -> lines(since(history, start)), lines -> write(lines, notes, out));
        console.complain("ksb: " + notes.builds());
        notes.lines().forEach(line -> console.complain("ksb: not read: " + Printable.of(line)));
    }

    /** DORA's figures need to know what the builds ran. */
    private void writeText(JenkinsHome found, List<JobFolder> jobs, HistoryNotes notes, Writer out)
            throws IOException, Unusable {
        long start = start(jobs);
        HistoryAnalysis analysis = new HistoryAnalysis(RulePacks.builtIn());
        Deliveries deliveries = new Deliveries(
                analysis,
                found.jobs().stream().map(JobFolder::job).toList(),
                asOf == null ? Long.MAX_VALUE : HomeOptions.instant(asOf));
        HistoryText text = new HistoryText(out, notes);
        new ReadDigests(analysis, threads).each(jobs, piece -> {
            notes.add(piece.notices());
            DigestSource.Piece wanted = since(piece, start);
            add(wanted, text);
            deliveries.add(wanted);
        });
        text.finish(deliveries.tell(), Deliveries.bands());
    }

    private long start(List<JobFolder> jobs) throws Unusable {
        if (since == null) {
            return Long.MIN_VALUE;
        }
        try {
            Since from = Since.parse(since);
            return from.start(asOf == null ? Since.latest(jobs, threads) : OptionalLong.of(HomeOptions.instant(asOf)));
        } catch (IllegalArgumentException e) {
            throw new Unusable("--since " + since + ": " + e.getMessage(), e);
        }
    }

    private static History since(History history, long start) {
        return new History(
                history.job(),
                history.builds().stream()
                        .filter(each -> Since.counts(each.build(), start))
                        .toList(),
                history.notices());
    }

    private record Lines(History history, String text) {}

    /** On a thread of its own, as there is more work in it than in waiting for the disk. */
    private static Lines lines(History history) {
        return new Lines(history, HistoryNdjson.lines(history.builds()));
    }

    private static void write(Lines lines, HistoryNotes notes, Writer out) {
        notes.add(lines.history());
        try {
            out.write(lines.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DigestSource.Piece since(DigestSource.Piece piece, long start) {
        return new DigestSource.Piece(
                piece.job(),
                piece.builds().stream()
                        .filter(digest -> Since.counts(digest.build(), start))
                        .toList(),
                piece.notices());
    }

    private static void add(DigestSource.Piece piece, HistoryText text) {
        try {
            text.add(
                    piece.job(), piece.builds().stream().map(BuildDigest::build).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
