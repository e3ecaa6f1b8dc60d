package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Run;
import java.util.List;
import jenkins.model.details.Detail;
import jenkins.model.details.DetailFactory;

/** A line at the head of a build's page, in those Jenkins that show such lines. */
@Extension
public final class BuildDetails extends DetailFactory<Run> {
    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public List<? extends Detail> createFor(Run run) {
        BuildPage page = new BuildPage(run);
        return page.isAnalysed() ? List.of(new Supported(run, page.getSupported())) : List.of();
    }

    private static final class Supported extends Detail {
        private final int supported;

        Supported(Run<?, ?> run, int supported) {
            super(run);
            this.supported = supported;
        }

        @Override
        public String getIconClassName() {
            return "symbol-ksb plugin-ksb-scorecard";
        }

        @Override
        public String getDisplayName() {
            return Messages.BuildDetails_supported(supported);
        }

        @Override
        public String getLink() {
            return "ksb";
        }
    }
}
