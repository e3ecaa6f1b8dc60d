package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jenkins.model.GlobalConfiguration;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** What an organisation decides: {@code unclassified: ksbScorecard:} in configuration as code. */
@Extension
@Symbol("ksbScorecard")
public final class Settings extends GlobalConfiguration {
    private static final Logger LOGGER = Logger.getLogger(Settings.class.getName());
    private static final String RULES_FOLDER = "ksb-scorecard/rules";
    private static final int MOST_BYTES = 1_000_000;

    private String standard = Standards.DEFAULT;
    private String rules = "";
    private transient Engine engine;
    private transient String faults;

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

    /** Id of the standard that evidence is held against. */
    public String getStandard() {
        return standard;
    }

    @DataBoundSetter
    public void setStandard(String standard) {
        if (Standards.builtIn(standard).isEmpty()) {
            throw new IllegalArgumentException(Messages.Settings_noStandard(standard));
        }
        this.standard = standard;
        changed();
    }

    /** A rule pack of the organisation as YAML; empty where there is none. */
    public String getRules() {
        return rules;
    }

    @DataBoundSetter
    public void setRules(String rules) {
        String text = rules == null ? "" : rules;
        if (!text.isBlank()) {
            // throws with everything that is wrong
            RulePacks.load(List.of(new PackText("rules.yaml", text)));
        }
        this.rules = text;
        changed();
    }

    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        try {
            request.bindJSON(this, form);
        } catch (IllegalArgumentException | InvalidYamlException e) {
            throw new FormException(e.getMessage(), "rules");
        }
        return true;
    }

    private synchronized void changed() {
        engine = null;
        save();
    }

    /** Of the settings as they are now; the same object until they change. */
    synchronized Engine engine() {
        if (engine == null) {
            Standard chosen = Standards.builtIn(standard)
                    .orElseGet(() -> Standards.builtIn(Standards.DEFAULT).orElseThrow());
            engine = new Engine(version(), packs(), chosen, MaturityModels.builtIn());
        }
        return engine;
    }

    private RulePacks packs() {
        List<PackText> texts = new ArrayList<>(files());
        if (!rules.isBlank()) {
            texts.add(new PackText("rules.yaml", rules));
        }
        try {
            RulePacks packs = texts.isEmpty() ? RulePacks.builtIn() : RulePacks.load(texts);
            faults = null;
            return packs;
        } catch (InvalidYamlException e) {
            faults = e.getMessage();
            LOGGER.log(Level.WARNING, "The rules of the organisation are left out: {0}", e.getMessage());
            return RulePacks.builtIn();
        }
    }

    /** Why the organisation's rules are left out; null where they are not. */
    public synchronized String getFaults() {
        engine();
        return faults;
    }

    private static List<PackText> files() {
        Path folder = Jenkins.get().getRootDir().toPath().resolve(RULES_FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<PackText> texts = new ArrayList<>();
            for (Path file : files.filter(Settings::isRulePack).sorted().toList()) {
                texts.add(new PackText(RULES_FOLDER + "/" + file.getFileName(), Files.readString(file)));
            }
            return texts;
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> RULES_FOLDER + " could not be read");
            return List.of();
        }
    }

    private static boolean isRulePack(Path file) {
        return file.getFileName().toString().endsWith(".yaml")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toFile().length() <= MOST_BYTES;
    }

    private static String version() {
        String version = Settings.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    @POST
    public ListBoxModel doFillStandardItems() {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        ListBoxModel items = new ListBoxModel();
        for (Standard each : Standards.builtIn()) {
            items.add(each.about().title() + " " + each.about().edition(), each.id());
        }
        return items;
    }

    @POST
    public FormValidation doCheckRules(@QueryParameter String value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        if (value == null || value.isBlank()) {
            return FormValidation.ok();
        }
        try {
            RulePacks.load(List.of(new PackText("rules.yaml", value)));
            return FormValidation.ok(Messages.Settings_rulesFine());
        } catch (InvalidYamlException e) {
            return FormValidation.error(e.getMessage());
        }
    }
}
