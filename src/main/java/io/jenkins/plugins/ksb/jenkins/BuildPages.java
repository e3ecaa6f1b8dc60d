package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives analysed builds their page. Nothing of it is stored with the build. */
@Extension
public final class BuildPages extends TransientActionFactory<Run> {
    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public Class<BuildPage> actionType() {
        return BuildPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(Run run) {
        boolean analysed = Files.exists(run.getRootDir().toPath().resolve(BuildFile.NAME));
        return analysed ? List.of(new BuildPage(run)) : List.of();
    }
}
