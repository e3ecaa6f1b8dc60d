package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.report.JsonReport;
import io.jenkins.plugins.ksb.report.Outcome;
import io.jenkins.plugins.ksb.report.Report;
import io.jenkins.plugins.ksb.score.Profile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** The JSON report that the command line gives too, over HTTP. */
final class EngineReport {
    private final String text;

    private EngineReport(Engine engine, Outcome.Scored outcome) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport report = new JsonReport(out, engine.context());
        report.add(outcome);
        Profile profile = outcome.profile();
        report.finish(new Report.Together(1, 0, profile.ksbs(), profile.coverage()));
        this.text = out.toString();
    }

    static EngineReport of(Engine engine, BuildFile file, Profile profile) throws IOException {
        return new EngineReport(
                engine,
                new Outcome.Scored(
                        file.job() + " #" + file.number(),
                        kind(file.kind()),
                        0,
                        List.of(),
                        Piece.evidence(file.job(), file.pieces()),
                        profile,
                        null));
    }

    static EngineReport of(Engine engine, SummaryFile file, Profile profile) throws IOException {
        return new EngineReport(
                engine,
                new Outcome.Scored(
                        file.job(),
                        kind(file.kind()),
                        file.stages(),
                        List.of(),
                        Piece.evidence(file.job(), file.pieces()),
                        profile,
                        null));
    }

    private static Definition.Kind kind(String name) {
        return name == null ? Definition.Kind.CONFIGURED : Definition.Kind.valueOf(name);
    }

    void serve(StaplerRequest2 request, StaplerResponse2 response) throws IOException {
        String tag = '"' + Sha256.hex(text).substring(0, 32) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
