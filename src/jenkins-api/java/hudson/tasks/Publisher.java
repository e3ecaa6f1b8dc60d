package hudson.tasks;

import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.AbstractProject;
import hudson.model.Action;
import hudson.model.BuildListener;
import hudson.model.Describable;
import hudson.model.Descriptor;
import java.io.IOException;
import java.util.Collection;

public abstract class Publisher implements BuildStep, Describable<Publisher> {
    protected Publisher() {}

    public native BuildStepMonitor getRequiredMonitorService();

    @Override
    public native boolean prebuild(AbstractBuild<?, ?> build, BuildListener listener);

    @Override
    public native boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException;

    @Override
    public native Action getProjectAction(AbstractProject<?, ?> project);

    @Override
    public native Collection<? extends Action> getProjectActions(AbstractProject<?, ?> project);

    @Override
    public native Descriptor<Publisher> getDescriptor();
}
