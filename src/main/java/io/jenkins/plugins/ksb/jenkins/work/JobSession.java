package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.JobFindings;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.detect.history.DoraFigures;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Score;
import io.jenkins.plugins.ksb.score.Support;
import io.jenkins.plugins.ksb.source.home.BuildFolder;
import io.jenkins.plugins.ksb.source.home.BuildFolders;
import io.jenkins.plugins.ksb.source.home.BuildReader;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Follows the builds of one job: takes in those that have completed, and writes what they show. It remembers what it has read, so
 * that the next build costs no more than itself. For one thread at a time.
 */
public final class JobSession {
    /** Two windows of builds: the one that counts, and the one before. */
    private static final int ENOUGH = 60;

    private static final int TREND = 200;

    private final Engine engine;
    private final JobFolder job;
    private final Question question;
    private final BuildReader reader = new BuildReader(EnumSet.allOf(Build.Part.class));
    private final Definitions definitions;
    private final Set<Integer> unfinished = new TreeSet<>();
    private final List<SummaryFile.Point> trend = new ArrayList<>();
    private final Map<String, Support> reached = new LinkedHashMap<>();
    private Earned earned = new Earned(List.of());
    private HistoryAnalysis.OneJob line;
    private int last;
    private Reading definition;

    public JobSession(Engine engine, JobFolder job, boolean mainLine) {
        this.engine = engine;
        this.job = job;
        this.question = Question.of(mainLine, Long.MAX_VALUE);
        this.definitions = new Definitions(engine.inspector());
    }

    /** Whether what it remembers was found out in this way, so that it may go on. */
    public boolean goesOnWith(Engine now, JobFolder folder) {
        return engine == now && job.equals(folder);
    }

    /** Number of the latest build that was taken in; 0 before any. */
    public int last() {
        return last;
    }

    /**
     * Takes in what has completed since it last looked, and writes it down. Returns how many builds that were.
     *
     * @param everything all builds anew, however old; else no more of the past than counts today
     */
    public int update(boolean everything) throws IOException {
        List<BuildFolder> folders = BuildFolders.of(job).folders();
        if (everything || line == null || folders.stream().anyMatch(this::isLate)) {
            begin(folders, everything);
        }
        int taken = 0;
        for (BuildFolder folder : folders) {
            if (folder.number() > last && take(folder)) {
                taken++;
            }
        }
        writeSummary();
        return taken;
    }

    /** A build that was running when a later one was taken in already. */
    private boolean isLate(BuildFolder folder) {
        return unfinished.contains(folder.number())
                && folder.number() < last
                && reader.read(job, folder).build().completed();
    }

    private void begin(List<BuildFolder> folders, boolean everything) throws IOException {
        Optional<SummaryFile> known = Store.summary(job.path());
        earned = new Earned(known.map(SummaryFile::earned).orElse(List.of()));
        trend.clear();
        reached.clear();
        boolean late = !unfinished.isEmpty();
        unfinished.clear();
        line = engine.histories().begin(job.job(), question);
        boolean goesOn = !everything
                && !late
                && known.filter(summary -> engine.made().equals(summary.made())).isPresent();
        last = goesOn ? known.get().lastBuild() : beforeThoseThatCount(folders, everything);
        if (goesOn) {
            trend.addAll(known.get().trend());
            reached.putAll(known.get().supports());
            remember(folders.stream().filter(folder -> folder.number() <= last).toList());
        }
    }

    private static int beforeThoseThatCount(List<BuildFolder> folders, boolean everything) {
        int before = folders.size() - ENOUGH - 1;
        return everything || before < 0 ? 0 : folders.get(before).number();
    }

    private void remember(List<BuildFolder> before) {
        for (BuildFolder folder : before.subList(Math.max(0, before.size() - ENOUGH), before.size())) {
            BuildRecord record = reader.read(job, folder);
            if (record.build().completed()) {
                line.add(digest(record));
            }
        }
    }

    private BuildDigest digest(BuildRecord record) {
        return engine.histories().digest(job.job(), record);
    }

    private boolean take(BuildFolder folder) throws IOException {
        BuildRecord record = reader.read(job, folder);
        if (!record.build().completed()) {
            unfinished.add(folder.number());
            return false;
        }
        last = record.build().number();
        BuildDigest digest = digest(record);
        definition = record.script()
                .map(definitions::script)
                .orElseGet(() -> definitions.configuration(job.path(), "config.xml"));
        line.add(digest);
        Double score = percent(judge(line.tell()).score());
        HistoryAnalysis.OneJob alone = engine.histories().begin(job.job(), question);
        alone.add(digest);
        writeBuild(folder, record.build(), alone.tell(), score);
        return true;
    }

    private Profile judge(JobHistory history) {
        return engine.profile(findings(history));
    }

    private Findings findings(JobHistory history) {
        List<Evidence> declared = history.declared()
                .map(script -> script.evidenceOf(job.job().name()))
                .orElseGet(this::declared);
        return last > 0 ? JobFindings.of(history, List.of(), declared) : Findings.ofDefinition(declared);
    }

    private List<Evidence> declared() {
        return definition instanceof Reading.Read read ? read.evidence() : List.of();
    }

    private void writeBuild(BuildFolder folder, Build build, JobHistory alone, Double score) throws IOException {
        Findings findings = findings(alone);
        List<Piece> pieces = Piece.of(findings.evidence());
        Map<String, Support> supports = supports(engine.profile(findings));
        List<String> fresh = supports.entrySet().stream()
                .filter(entry -> isMore(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        fresh.forEach(ksb -> reached.put(ksb, supports.get(ksb)));
        earned.addAll(pieces);
        Long time = build.times().start().isPresent() ? build.times().start().getAsLong() : null;
        String result = build.result().map(Enum::name).orElse(null);
        trend.add(new SummaryFile.Point(build.number(), time, result, score));
        if (trend.size() > TREND) {
            trend.remove(0);
        }
        Store.write(
                folder.path(),
                new BuildFile(
                        Store.SCHEMA_VERSION,
                        engine.made(),
                        job.job().name(),
                        build.number(),
                        time,
                        result,
                        kind(),
                        score,
                        pieces,
                        supports,
                        fresh,
                        problem()));
    }

    private boolean isMore(String ksb, Support support) {
        return support.compareTo(Support.SUPPORTED) >= 0
                && support.compareTo(reached.getOrDefault(ksb, Support.NOT_SEEN)) > 0;
    }

    private void writeSummary() throws IOException {
        if (definition == null) {
            definition = definitions.configuration(job.path(), "config.xml");
        }
        JobHistory history = line.tell();
        Findings findings = findings(history);
        Profile profile = engine.profile(findings);
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (AreaResult area : profile.areas()) {
            if (area.level() != null) {
                levels.put(area.id(), area.level().level());
            }
        }
        earned.addAll(Piece.of(findings.evidence()));
        Store.write(
                job.path(),
                new SummaryFile(
                        Store.SCHEMA_VERSION,
                        engine.made(),
                        job.job().name(),
                        System.currentTimeMillis(),
                        last,
                        kind(),
                        definition instanceof Reading.Read read
                                ? read.definition().stages().size()
                                : 0,
                        history.mainLine(),
                        percent(profile.score()),
                        levels,
                        supports(profile),
                        Piece.of(findings.evidence()),
                        findings.sustained().stream().sorted().toList(),
                        findings.open().stream().sorted().toList(),
                        earned.all(),
                        trend,
                        figures(history.dora()),
                        problem()));
    }

    private static Map<String, Support> supports(Profile profile) {
        Map<String, Support> supports = new LinkedHashMap<>();
        for (KsbResult result : profile.ksbs()) {
            if (result.support() != Support.NOT_SEEN) {
                supports.put(result.ksb().id(), result.support());
            }
        }
        return supports;
    }

    private static Double percent(Score score) {
        return score.percent().isPresent() ? score.percent().getAsDouble() : null;
    }

    private static List<SummaryFile.Figure> figures(DoraFigures dora) {
        return Stream.of(dora.deploymentFrequency(), dora.leadTime(), dora.changeFailureRate(), dora.timeToRestore())
                .map(figure -> new SummaryFile.Figure(
                        figure.key(),
                        figure.value().isPresent() ? figure.value().getAsDouble() : null,
                        figure.of(),
                        figure.band().orElse(null)))
                .toList();
    }

    private String kind() {
        return definition instanceof Reading.Read read
                ? read.definition().kind().name()
                : null;
    }

    private String problem() {
        return definition instanceof Reading.NotAnalysed why ? why.reason() : null;
    }
}
