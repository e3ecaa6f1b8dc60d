package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.ExtensionList;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import jenkins.model.GlobalConfiguration;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;

/** What an organisation decides. */
@Extension
@Symbol("ksbScorecard")
public final class Settings extends GlobalConfiguration {
    private String standard = Standards.DEFAULT;
    private transient Engine engine;

    public Settings() {
        load();
    }

    static Settings get() {
        return ExtensionList.lookupSingleton(Settings.class);
    }

    @Override
    public String getDisplayName() {
        return Messages.Settings_displayName();
    }

    public String getStandard() {
        return standard;
    }

    @DataBoundSetter
    public void setStandard(String standard) {
        this.standard = standard;
        changed();
    }

    private synchronized void changed() {
        engine = null;
        save();
    }

    synchronized Engine engine() {
        if (engine == null) {
            Standard chosen = Standards.builtIn(standard)
                    .orElseGet(() -> Standards.builtIn(Standards.DEFAULT).orElseThrow());
            engine = new Engine(version(), RulePacks.builtIn(), chosen, MaturityModels.builtIn());
        }
        return engine;
    }

    private static String version() {
        String version = Settings.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
