package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Api;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.RootAction;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.security.PermissionScope;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.Support;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.POST;

/** How all pipelines stand together: reads summaries, loads no build, and tells nobody of a job that they may not read. */
@Extension
public final class TeamPage implements RootAction, StaplerProxy {
    static final PermissionGroup PERMISSIONS = new PermissionGroup(TeamPage.class, Messages._KSB());

    public static final Permission VIEW_TEAM = new Permission(
            PERMISSIONS, "ViewTeam", Messages._Permission_viewTeam(), Jenkins.READ, PermissionScope.JENKINS);

    public static final Permission VIEW_BADGE =
            new Permission(PERMISSIONS, "ViewBadge", Messages._Permission_viewBadge(), Item.READ, PermissionScope.ITEM);

    @Override
    public String getIconFileName() {
        return Jenkins.get().hasPermission(VIEW_TEAM) ? "symbol-ksb plugin-ksb-scorecard" : null;
    }

    @Override
    public String getDisplayName() {
        return Messages.TeamPage_displayName();
    }

    @Override
    public String getUrlName() {
        return "ksb-scorecard";
    }

    /** Whoever may not see the teams finds nothing below this address. */
    @Override
    public Object getTarget() {
        Jenkins.get().checkPermission(VIEW_TEAM);
        return this;
    }

    /** One look at all jobs, for one page. */
    public Look look(String folder) {
        return new Look(folder == null ? "" : folder);
    }

    public boolean isMayBackfill() {
        return Jenkins.get().hasPermission(Jenkins.ADMINISTER);
    }

    public Backfill.Progress getBackfill() {
        return Backfill.get().progress();
    }

    @POST
    public HttpResponse doBackfill(@QueryParameter String folder) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        Backfill.get().start(folder == null ? "" : folder);
        return HttpResponses.redirectToDot();
    }

    @POST
    public HttpResponse doPause() {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        Backfill.get().pause(!Backfill.get().progress().paused());
        return HttpResponses.redirectToDot();
    }

    @POST
    public HttpResponse doCancel() {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        Backfill.get().cancel();
        return HttpResponses.redirectToDot();
    }

    public Api getApi() {
        return new Api(look(""));
    }

    /** @param change points since the build before, with its sign; empty where there are none */
    public record JobRow(
            String name, String url, String score, String change, List<String> levels, int supported, String updated) {}

    /** @param job full name, {@code why} nothing is known of it */
    public record UnknownRow(String name, String url, String why) {}

    /** @param tone class of the style sheet, by the strongest support that any pipeline gives */
    public record KsbCell(String id, String text, String tone, String support, int jobs) {}

    /** @param counts pipelines by level, from 0 to 4 */
    public record AreaRow(String title, List<Integer> counts, int unknown) {}

    /** What one reader may see. */
    @ExportedBean(defaultVisibility = 2)
    public static final class Look {
        private static final int LEVELS = 5;

        private final String folder;
        private final Engine engine = Settings.get().engine();
        private final List<Known> known = new ArrayList<>();
        private final List<UnknownRow> unknown = new ArrayList<>();

        private record Known(Job<?, ?> job, Summaries.Line line) {}

        Look(String folder) {
            this.folder = folder;
            // items that the reader may not see are none of these
            for (Job<?, ?> job : Jenkins.get().allItems(Job.class)) {
                if (job.hasPermission(Item.READ) && isWithin(job)) {
                    add(job);
                }
            }
            known.sort(Comparator.comparing(each -> each.job().getFullName()));
            unknown.sort(Comparator.comparing(UnknownRow::name));
        }

        private boolean isWithin(Job<?, ?> job) {
            return folder.isEmpty() || job.getFullName().startsWith(folder + "/");
        }

        private void add(Job<?, ?> job) {
            Optional<Summaries.Line> line = Summaries.get().of(job);
            if (line.isPresent() && line.get().score() != null) {
                known.add(new Known(job, line.get()));
            } else {
                String why = line.map(Summaries.Line::problem).orElse(Messages.TeamPage_noBuild());
                unknown.add(new UnknownRow(
                        job.getFullName(), job.getUrl(), why == null ? Messages.TeamPage_nothing() : why));
            }
        }

        public String getFolder() {
            return folder;
        }

        @Exported
        public int getAnalysed() {
            return known.size();
        }

        @Exported
        public int getNotAnalysed() {
            return unknown.size();
        }

        public List<String> getAreaTitles() {
            return engine.context().model().areas().stream()
                    .map(MaturityModel.Area::title)
                    .toList();
        }

        public List<JobRow> getJobs() {
            return known.stream().map(this::row).toList();
        }

        private JobRow row(Known each) {
            Summaries.Line line = each.line();
            return new JobRow(
                    each.job().getFullName(),
                    each.job().getUrl(),
                    Wording.score(line.score()),
                    change(line),
                    engine.context().model().areas().stream()
                            .map(area -> line.levels().get(area.id()))
                            .map(level -> level == null ? "–" : String.valueOf(level))
                            .toList(),
                    (int) line.supports().values().stream()
                            .filter(support -> support.compareTo(Support.SUPPORTED) >= 0)
                            .count(),
                    time(line.updated()));
        }

        private static String change(Summaries.Line line) {
            if (line.score() == null || line.scoreBefore() == null) {
                return "";
            }
            long change = Math.round(line.score() - line.scoreBefore());
            return change == 0 ? "" : String.format(Locale.getDefault(), "%+d", change);
        }

        private static String time(long millis) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .withLocale(Locale.getDefault())
                    .format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
        }

        public List<UnknownRow> getUnknown() {
            return unknown;
        }

        /** Every KSB that pipelines can show at all. */
        public List<KsbCell> getKsbs() {
            return engine.standard().ksbs().stream()
                    .filter(ksb -> ksb.reach().observability() != Observability.NONE)
                    .map(this::cell)
                    .toList();
        }

        private KsbCell cell(Ksb ksb) {
            Support best = Support.NOT_SEEN;
            int jobs = 0;
            for (Known each : known) {
                Support support = each.line().supports().getOrDefault(ksb.id(), Support.NOT_SEEN);
                best = support.compareTo(best) > 0 ? support : best;
                jobs += support.compareTo(Support.SUPPORTED) >= 0 ? 1 : 0;
            }
            return new KsbCell(ksb.id(), ksb.text(), Rows.tone(best), Wording.of(best), jobs);
        }

        public List<AreaRow> getAreas() {
            return engine.context().model().areas().stream().map(this::area).toList();
        }

        /** Counted, never averaged: an average would hide the pipelines that need help. */
        private AreaRow area(MaturityModel.Area area) {
            int[] counts = new int[LEVELS];
            int without = 0;
            for (Known each : known) {
                Integer level = each.line().levels().get(area.id());
                if (level == null) {
                    without++;
                } else {
                    counts[Math.min(level, LEVELS - 1)]++;
                }
            }
            return new AreaRow(
                    area.title(), java.util.Arrays.stream(counts).boxed().toList(), without);
        }

        public String getNotice() {
            return engine.standard().about().notice();
        }

        public String getStandardTitle() {
            return engine.standard().about().title() + " "
                    + engine.standard().about().edition();
        }
    }
}
