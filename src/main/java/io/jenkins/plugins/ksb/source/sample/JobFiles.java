package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.Blueprint.Shape;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes the directory of one job, build by build. */
final class JobFiles {
    private static final DateTimeFormatter BY_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss").withZone(ZoneOffset.UTC);
    private static final List<String> MODULES = List.of("org.example$core", "org.example$app");

    private final HomeFolder home;
    private final SampleJob job;
    private final Dice dice;
    private final Permalinks permalinks = new Permalinks();
    private int last;

    JobFiles(HomeFolder home, SampleJob job, Dice dice) throws IOException {
        this.home = home;
        this.job = job;
        this.dice = dice;
        home.folder(job.directory() + "/builds");
        home.write(job.directory() + "/config.xml", ConfigXml.of(job));
        if (job.blueprint().shape() == Shape.MAVEN) {
            for (String module : MODULES) {
                home.folder(job.directory() + "/modules/" + module + "/builds");
                home.write(job.directory() + "/modules/" + module + "/config.xml", ConfigXml.mavenModule());
            }
        }
    }

    void add(SampleBuild build) throws IOException {
        Era era = Era.of(job.blueprint(), build.share());
        String name = era == Era.BY_DATE
                ? BY_DATE.format(Instant.ofEpochMilli(build.timing().scheduled()))
                : String.valueOf(build.number());
        String folder = job.directory() + "/builds/" + name;
        home.folder(folder);
        if (job.blueprint().shape().isPipeline()) {
            pipeline(build, era, folder);
        } else {
            configured(build, era, folder);
        }
        if (era == Era.BY_DATE) {
            home.link(job.directory() + "/builds/" + build.number(), name);
        }
        if (build.isTested()) {
            home.write(folder + "/junitResult.xml", JunitXml.of(build.cases(), era.xmlVersion(), job.workspace()));
        }
        permalinks.add(build.number(), build.result(job.blueprint()));
        last = build.number();
    }

    private void pipeline(SampleBuild build, Era era, String folder) throws IOException {
        String result = build.result(job.blueprint());
        List<FlowNode> nodes = Flow.of(job.blueprint(), build, job.isMainLine());
        String changelog =
                era == Era.NEW ? "changelog" + (7_000_000_000L + build.number() * 31L) + ".xml" : "changelog0.xml";
        int head = nodes.get(nodes.size() - 1).id();
        BuildLog log = BuildLog.of(build, nodes, result, dice);
        home.write(folder + "/build.xml", new BuildXml(job, build, era).pipeline(changelog, head));
        home.write(folder + "/" + changelog, Changelog.of(build.commits()));
        home.write(folder + "/log", log.text());
        if (era == Era.NEW) {
            home.write(folder + "/log-index", log.index());
            home.folder(folder + "/workflow-completed");
            home.write(folder + "/workflow-completed/flowNodeStore.xml", FlowXml.store(nodes, result));
        } else {
            home.folder(folder + "/workflow");
            for (FlowNode node : nodes) {
                home.write(folder + "/workflow/" + node.id() + ".xml", FlowXml.single(node, result));
            }
        }
    }

    private void configured(SampleBuild build, Era era, String folder) throws IOException {
        BuildXml xml = new BuildXml(job, build, era);
        String result = build.result(job.blueprint());
        home.write(folder + "/log", BuildLog.of(build, job, result, dice).text());
        home.write(folder + "/changelog.xml", Changelog.of(build.commits()));
        if (job.blueprint().shape() == Shape.MAVEN) {
            home.write(folder + "/build.xml", xml.mavenSet());
            for (String module : MODULES) {
                module(build, era, module);
                home.link(folder + "/" + module, "../../modules/" + module + "/builds/" + build.number());
            }
        } else {
            home.write(folder + "/build.xml", xml.freestyle());
        }
    }

    private void module(SampleBuild build, Era era, String module) throws IOException {
        String folder = job.directory() + "/modules/" + module + "/builds/" + build.number();
        home.folder(folder);
        boolean tested = module.equals(MODULES.get(0));
        home.write(folder + "/build.xml", new BuildXml(job, build, era).mavenModule(tested));
        home.write(folder + "/log", "Building " + module + "\nFinished: " + build.result(job.blueprint()) + "\n");
    }

    /** What Jenkins keeps beside the builds. */
    void finish() throws IOException {
        home.write(job.directory() + "/nextBuildNumber", (last + 1) + "\n");
        if (job.blueprint().shape() == Shape.FREESTYLE_BY_DATE) {
            permalinks.writeLinks(home, job.directory());
        } else {
            home.write(job.directory() + "/builds/permalinks", permalinks.text());
            home.write(job.directory() + "/builds/legacyIds", "");
        }
    }
}
