package io.jenkins.plugins.ksb.jenkins;

import hudson.model.Action;
import hudson.model.Api;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Support;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.WebMethod;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.POST;

/** How a job stands today. It shows what its summary holds, and loads no build. */
@ExportedBean
public final class JobPage implements Action {
    private static final int ADVICE = 10;

    private final Job<?, ?> job;
    private SummaryFile summary;
    private Profile profile;

    JobPage(Job<?, ?> job) {
        this.job = job;
    }

    @Override
    public String getIconFileName() {
        return "symbol-ksb plugin-ksb-scorecard";
    }

    @Override
    public String getDisplayName() {
        return Messages.KSB();
    }

    @Override
    public String getUrlName() {
        return "ksb";
    }

    public Job<?, ?> getJob() {
        return job;
    }

    private SummaryFile summary() {
        if (summary == null) {
            summary = Analyses.summary(job).orElse(null);
        }
        return summary;
    }

    private Profile profile() {
        if (profile == null) {
            profile = engine().profile(summary());
        }
        return profile;
    }

    private static Engine engine() {
        return Settings.get().engine();
    }

    public boolean isAnalysed() {
        return summary() != null;
    }

    public String getProblem() {
        return summary() == null ? null : summary().problem();
    }

    public boolean isStale() {
        return summary() != null && !engine().made().equals(summary().made());
    }

    /** Whether it says what builds did; else what the definition would do. */
    public boolean isHistory() {
        return summary() != null && summary().lastBuild() > 0;
    }

    @Exported
    public Double getScore() {
        return summary() == null ? null : summary().score();
    }

    public String getScoreText() {
        return Wording.score(getScore());
    }

    @Exported
    public int getLastBuild() {
        return summary() == null ? 0 : summary().lastBuild();
    }

    @Exported
    public Map<String, Support> getSupports() {
        return summary() == null ? Map.of() : summary().supports();
    }

    @Exported
    public Map<String, Integer> getLevels() {
        return summary() == null ? Map.of() : summary().levels();
    }

    public int getSupported() {
        return (int) getSupports().values().stream()
                .filter(support -> support.compareTo(Support.SUPPORTED) >= 0)
                .count();
    }

    /** Null where there are too few builds to draw. */
    public Trend getTrend() {
        return summary() == null ? null : Trend.of(summary().trend());
    }

    public List<Rows.FigureRow> getFigures() {
        return new Rows(engine()).figures(summary().figures());
    }

    public List<Rows.KsbRow> getKsbs() {
        return new Rows(engine()).ksbs(profile(), List.of());
    }

    public List<Rows.AreaRow> getAreas() {
        return new Rows(engine()).areas(profile());
    }

    public List<Rows.EvidenceRow> getEvidence() {
        return new Rows(engine()).evidence(summary().pieces());
    }

    public List<Rows.AdviceRow> getAdvice() {
        return new Rows(engine()).advice(profile(), ADVICE);
    }

    public String getStandardTitle() {
        return engine().standard().about().title() + " "
                + engine().standard().about().edition();
    }

    public String getNotice() {
        return engine().standard().about().notice();
    }

    /** Below the root of Jenkins. */
    public String getJobUrl() {
        return job.getUrl();
    }

    public Api getApi() {
        return new Api(this);
    }

    public boolean isMayAnalyse() {
        return job.hasPermission(Item.CONFIGURE);
    }

    /** Reads all builds of the job anew, in the background. */
    @POST
    public HttpResponse doAgain() {
        job.checkPermission(Item.CONFIGURE);
        Analyses.get().again(job);
        return HttpResponses.redirectToDot();
    }

    @WebMethod(name = "report.json")
    public void doReport(StaplerRequest2 request, StaplerResponse2 response) throws IOException {
        job.checkPermission(Item.READ);
        if (summary() == null) {
            response.sendError(404);
            return;
        }
        EngineReport.of(engine(), summary(), profile()).serve(request, response);
    }

    /** A picture for READMEs; {@code subject} is {@code score}, the id of a KSB, or the id of an area. */
    @WebMethod(name = "badge.svg")
    public void doBadge(StaplerRequest2 request, StaplerResponse2 response) throws IOException {
        job.checkPermission(TeamPage.VIEW_BADGE);
        Optional<Profile> known = summary() == null ? Optional.empty() : Optional.of(profile());
        BadgePicture.serve(BadgePicture.of(request.getParameter("subject"), known), response);
    }
}
