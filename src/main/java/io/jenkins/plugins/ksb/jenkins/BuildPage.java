package io.jenkins.plugins.ksb.jenkins;

import hudson.model.Api;
import hudson.model.BuildBadgeAction;
import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Support;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.WebMethod;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** What a build showed: badges in the build history, a summary on the build's page, and a page of its own. */
@ExportedBean
public final class BuildPage implements BuildBadgeAction {
    private static final Logger LOGGER = Logger.getLogger(BuildPage.class.getName());

    /** Badges beside a build; the rest stands behind a number. */
    private static final int BADGES = 3;

    private static final int ADVICE = 3;

    private final Run<?, ?> run;
    private BuildFile file;
    private Profile profile;

    BuildPage(Run<?, ?> run) {
        this.run = run;
    }

    @Override
    public String getIconFileName() {
        return file() == null ? null : "symbol-ksb plugin-ksb-scorecard";
    }

    @Override
    public String getDisplayName() {
        return Messages.KSB();
    }

    @Override
    public String getUrlName() {
        return "ksb";
    }

    public Run<?, ?> getRun() {
        return run;
    }

    private BuildFile file() {
        if (file == null) {
            try {
                file = Store.build(run.getRootDir().toPath()).orElse(null);
            } catch (IOException e) {
                LOGGER.log(Level.FINE, e, () -> "Evidence of " + run.getFullDisplayName() + " could not be read");
            }
        }
        return file;
    }

    private Profile profile() {
        if (profile == null) {
            profile = engine().profile(file());
        }
        return profile;
    }

    private static Engine engine() {
        return Settings.get().engine();
    }

    /** Whether there is anything to show. */
    public boolean isAnalysed() {
        return file() != null;
    }

    /** Why there is nothing to show of the definition; null where there is. */
    public String getProblem() {
        return file() == null ? null : file().problem();
    }

    /** Whether it was found out with other rules or another standard than those of today. */
    public boolean isStale() {
        return file() != null && !engine().made().equals(file().made());
    }

    /** A KSB beside the build in the build history. */
    public record Badge(String id, String tone, String tooltip) {}

    /** What is new comes first, then what is strongest. */
    public List<Badge> getBadges() {
        List<Badge> badges = new ArrayList<>();
        for (String id : ids().stream().limit(BADGES).toList()) {
            Support support = file().supports().getOrDefault(id, Support.NOT_SEEN);
            badges.add(new Badge(id, Rows.tone(support), Messages.Badge_tooltip(id, Wording.of(support), text(id))));
        }
        return badges;
    }

    public int getMoreBadges() {
        return Math.max(0, ids().size() - BADGES);
    }

    private List<String> ids() {
        if (file() == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(file().fresh());
        for (Map.Entry<String, Support> entry : file().supports().entrySet()) {
            if (entry.getValue() == Support.STRONGLY_SUPPORTED && !ids.contains(entry.getKey())) {
                ids.add(entry.getKey());
            }
        }
        return ids;
    }

    private static String text(String ksb) {
        return new Rows(engine()).text(ksb);
    }

    public List<Rows.KsbRow> getKsbs() {
        return new Rows(engine()).ksbs(profile(), file().fresh());
    }

    public List<Rows.EvidenceRow> getEvidence() {
        return new Rows(engine()).evidence(file().pieces());
    }

    public List<Rows.AdviceRow> getAdvice() {
        return new Rows(engine()).advice(profile(), ADVICE);
    }

    public String getNotice() {
        return engine().standard().about().notice();
    }

    /** How many KSBs this build supports. */
    @Exported
    public int getSupported() {
        return file() == null
                ? 0
                : (int) file().supports().values().stream()
                        .filter(support -> support.compareTo(Support.SUPPORTED) >= 0)
                        .count();
    }

    /** Of the job with this build, 0 to 100; null where nothing is expected of it. */
    @Exported
    public Double getScore() {
        return file() == null ? null : file().score();
    }

    public String getScoreText() {
        return Wording.score(getScore());
    }

    /** Ids of KSBs that no build before supported as much. */
    @Exported
    public List<String> getFresh() {
        return file() == null ? List.of() : file().fresh();
    }

    @Exported
    public Map<String, Support> getSupports() {
        return file() == null ? Map.of() : file().supports();
    }

    /** Below the root of Jenkins. */
    public String getJobUrl() {
        return run.getParent().getUrl();
    }

    public Api getApi() {
        return new Api(this);
    }

    /** The engine's own report of this build. */
    @WebMethod(name = "report.json")
    public void doReport(StaplerRequest2 request, StaplerResponse2 response) throws IOException {
        run.checkPermission(Item.READ);
        if (file() == null) {
            response.sendError(404);
            return;
        }
        EngineReport.of(engine(), file(), profile()).serve(request, response);
    }
}
