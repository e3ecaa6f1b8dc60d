package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Item;
import hudson.model.listeners.ItemListener;

/** Keeps what is remembered of jobs in step with the jobs. Their summaries lie in their folders, and go with them. */
@Extension
public final class JobWatcher extends ItemListener {
    @Override
    public void onLoaded() {
        Analyses.get().catchUp();
    }

    @Override
    public void onDeleted(Item item) {
        Analyses.get().forget(item.getFullName());
    }

    @Override
    public void onLocationChanged(Item item, String oldFullName, String newFullName) {
        Analyses.get().forget(oldFullName);
    }

    @Override
    public void onBeforeShutdown() {
        Analyses.get().stop();
        Backfill.get().stop();
    }
}
