package io.jenkins.plugins.ksb.jenkins;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.AbstractProject;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import hudson.util.FormValidation;
import io.jenkins.plugins.ksb.jenkins.work.Gate;
import io.jenkins.plugins.ksb.score.Profile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The gate as a post-build action, for jobs that are not pipelines. */
public final class GateRecorder extends Recorder implements SimpleBuildStep {
    private Double failUnder;
    private Double unstableUnder;
    private String require = "";

    @DataBoundConstructor
    public GateRecorder() {}

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

    /** Ids of practices, with commas between. */
    public String getRequire() {
        return require;
    }

    @DataBoundSetter
    public void setRequire(String require) {
        this.require = require == null ? "" : require;
    }

    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars environment, TaskListener listener) throws IOException {
        Profile profile = Analyses.running(run, null);
        List<String> practices = Stream.of(require.split("[,\\s]+"))
                .filter(practice -> !practice.isEmpty())
                .toList();
        Gate.Verdict verdict = new Gate(failUnder, unstableUnder, practices).judge(profile);
        GateLog.tell(profile, verdict, listener.getLogger());
        if (!verdict.failures().isEmpty()) {
            run.setResult(Result.FAILURE);
        } else if (!verdict.warnings().isEmpty()) {
            run.setResult(Result.UNSTABLE);
        }
    }

    /** Makes it known to job configurations. */
    @Extension
    @Symbol("ksbScorecardGate")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> {
        @Override
        public String getDisplayName() {
            return Messages.GateRecorder_displayName();
        }

        @Override
        public boolean isApplicable(Class<? extends AbstractProject> type) {
            return true;
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
