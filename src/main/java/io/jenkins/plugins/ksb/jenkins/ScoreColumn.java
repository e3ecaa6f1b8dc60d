package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Job;
import hudson.views.ListViewColumn;
import hudson.views.ListViewColumnDescriptor;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** The score of each job in a list view. It reads what is remembered, and loads no build. */
public final class ScoreColumn extends ListViewColumn {
    @DataBoundConstructor
    public ScoreColumn() {}

    /** A dash where nothing is known. */
    public String text(Object item) {
        return Wording.score(score(item));
    }

    /** For sorting; what is not known comes last. */
    public double order(Object item) {
        Double score = score(item);
        return score == null ? -1 : score;
    }

    private static Double score(Object item) {
        return item instanceof Job<?, ?> job
                ? Summaries.get().of(job).map(Summaries.Line::score).orElse(null)
                : null;
    }

    /** Makes it known to views; nobody gets it unasked. */
    @Extension
    @Symbol("ksbScore")
    public static final class DescriptorImpl extends ListViewColumnDescriptor {
        @Override
        public String getDisplayName() {
            return Messages.ScoreColumn_displayName();
        }

        @Override
        public boolean shownByDefault() {
            return false;
        }
    }
}
