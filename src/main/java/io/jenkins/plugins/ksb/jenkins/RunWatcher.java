package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.listeners.RunListener;

/** Hears of completed builds of any kind, and does no more than pass it on: this runs on threads of the build. */
@Extension
public final class RunWatcher extends RunListener<Run<?, ?>> {
    @Override
    public void onFinalized(Run<?, ?> run) {
        Analyses.get().completed(run.getParent().getFullName(), run.getNumber());
    }
}
