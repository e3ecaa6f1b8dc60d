package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives jobs that something is known of their page. */
@Extension
public final class JobPages extends TransientActionFactory<Job> {
    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    public Class<JobPage> actionType() {
        return JobPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(Job job) {
        boolean known = Files.exists(job.getRootDir().toPath().resolve(SummaryFile.NAME));
        return known ? List.of(new JobPage(job)) : List.of();
    }
}
