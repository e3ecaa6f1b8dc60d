package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.Portfolio;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ksb portfolio}. */
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Writes the evidence of one person in the order of the standard: as a page, as Markdown, for"
                + " spreadsheets, as JSON, and all of it in a zip.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb portfolio JENKINS_HOME --person dev1@example.org --output portfolio/",
            "  ksb portfolio JENKINS_HOME --team team.yaml --person dev1 --redact --output portfolio/"
        })
final class PortfolioCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JENKINS_HOME", description = "Home of a Jenkins, or a copy of it.")
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Mixin
    private final HomeOptions homes = new HomeOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to; files of the same names are replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(
            names = "--redact",
            description = "Take out names of jobs, hosts and other people. Read the result before it leaves the house.")
    private boolean redact;

    @Mixin
    private final StandardOption standard = new StandardOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    private final Console console;

    PortfolioCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        RulePacks packs = rules.packs();
        Context context = Setup.context(packs, standard.get());
        int threads = Runtime.getRuntime().availableProcessors();
        HomeScore score = new HomeScore(packs, context, homes, threads);
        HomeScore.Asked asked = score.ask(home);
        if (asked.person().isEmpty()) {
            throw new Unusable("--person ID: say whose portfolio it is");
        }
        HomeScore.Result result = score.score(asked, HomeCache.none(), console.terminal());
        PersonProfile person = ((HomeScore.Found.Person) result.found()).profile();
        write(Portfolio.files(person, context, redact, home.toString().replace('\\', '/')));
        result.remarks().forEach(remark -> console.complain("ksb: " + Printable.of(remark)));
        console.out()
                .print("Written to " + Printable.of(output.toString()) + ": "
                        + (person.evidence().isEmpty()
                                ? "no evidence was found for this person"
                                : person.evidence().size() + " pieces of evidence")
                        + "\n");
        return Main.FINE;
    }

    private void write(Map<String, byte[]> files) throws Unusable {
        try {
            Files.createDirectories(output);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path unfinished = Files.createTempFile(output, ".ksb-", ".tmp");
                Files.write(unfinished, file.getValue());
                Files.move(unfinished, output.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Unusable("--output " + output + ": is a file; name a folder", e);
        } catch (IOException e) {
            throw new Unusable("--output " + output + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
