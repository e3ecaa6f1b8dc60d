package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ksb.jenkins.work.Gate;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jenkins.model.CauseOfInterruption;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** {@code ksbScorecard(...)}: tells a pipeline its own score, and can stop it. */
public final class GateStep extends Step {
    private String standard;
    private Double failUnder;
    private Double unstableUnder;
    private List<String> require = new ArrayList<>();

    @DataBoundConstructor
    public GateStep() {}

    public String getStandard() {
        return standard;
    }

    @DataBoundSetter
    public void setStandard(String standard) {
        this.standard = standard == null || standard.isEmpty() ? null : standard;
    }

    public Double getFailUnder() {
        return failUnder;
    }

    @DataBoundSetter
    public void setFailUnder(Double failUnder) {
        this.failUnder = failUnder;
    }

    public Double getUnstableUnder() {
        return unstableUnder;
    }

    @DataBoundSetter
    public void setUnstableUnder(Double unstableUnder) {
        this.unstableUnder = unstableUnder;
    }

    public List<String> getRequire() {
        return require;
    }

    @DataBoundSetter
    public void setRequire(List<String> require) {
        this.require = require == null ? new ArrayList<>() : new ArrayList<>(require);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new Execution(context, standard, new ArrayList<>(require), failUnder, unstableUnder);
    }

    /** Off the pipeline's own thread; a restart in the middle runs it again. */
    private static final class Execution extends SynchronousNonBlockingStepExecution<Map<String, Object>> {
        private static final long serialVersionUID = 1;

        private final String standard;
        private final ArrayList<String> require;
        private final Double failUnder;
        private final Double unstableUnder;

        Execution(
                StepContext context,
                String standard,
                ArrayList<String> require,
                Double failUnder,
                Double unstableUnder) {
            super(context);
            this.standard = standard;
            this.require = require;
            this.failUnder = failUnder;
            this.unstableUnder = unstableUnder;
        }

        @Override
        protected Map<String, Object> run() throws Exception {
            Run<?, ?> run = getContext().get(Run.class);
            TaskListener listener = getContext().get(TaskListener.class);
            Profile profile = Analyses.running(run, standard);
            Gate.Verdict verdict = new Gate(failUnder, unstableUnder, require).judge(profile);
            Coverage coverage = profile.coverage();
            GateLog.tell(profile, verdict, listener.getLogger());
            if (!verdict.failures().isEmpty()) {
                throw new FlowInterruptedException(
                        Result.FAILURE, false, new Closed(String.join("; ", verdict.failures())));
            }
            if (!verdict.warnings().isEmpty()) {
                run.setResult(Result.UNSTABLE);
            }
            Map<String, Object> told = new LinkedHashMap<>();
            told.put(
                    "score",
                    profile.score().percent().isPresent()
                            ? profile.score().percent().getAsDouble()
                            : null);
            told.put("supported", new ArrayList<>(coverage.supported()));
            told.put("touched", new ArrayList<>(coverage.touched()));
            return told;
        }
    }

    /** Why the build was stopped. */
    private static final class Closed extends CauseOfInterruption {
        private static final long serialVersionUID = 1;

        private final String why;

        Closed(String why) {
            this.why = why;
        }

        @Override
        public String getShortDescription() {
            return Messages.Gate_failed(why);
        }
    }

    /** Makes it known to pipelines and to the snippet generator. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "ksbScorecard";
        }

        @Override
        public String getDisplayName() {
            return Messages.GateStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class);
        }

        @POST
        public ListBoxModel doFillStandardItems() {
            ListBoxModel items = new ListBoxModel();
            items.add(Messages.GateStep_ofSettings(), "");
            for (Standard each : Standards.builtIn()) {
                items.add(each.about().title() + " " + each.about().edition(), each.id());
            }
            return items;
        }

        @POST
        public FormValidation doCheckFailUnder(@QueryParameter String value) {
            return Bounds.check(value);
        }

        @POST
        public FormValidation doCheckUnstableUnder(@QueryParameter String value) {
            return Bounds.check(value);
        }
    }
}
