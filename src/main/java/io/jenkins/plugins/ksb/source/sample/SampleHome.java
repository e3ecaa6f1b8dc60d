package io.jenkins.plugins.ksb.source.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A made-up JENKINS_HOME: teams in folders, pipelines of several kinds, freestyle and Maven jobs, written as Jenkins 2.528 does and
 * partly as older ones did. The same for the same plan, byte for byte.
 */
public final class SampleHome {
    private static final int JOBS_OF_A_TEAM = 10;

    private final Plan plan;

    /**
     * How much there is of it.
     *
     * @param jobs main lines; the branches of change requests and the modules of Maven come on top
     * @param builds of each of them
     */
    public record Plan(int jobs, int builds, long seed) {
        public Plan {
            if (jobs < 1 || builds < 1) {
                throw new IllegalArgumentException("at least one job and one build");
            }
        }

        String note() {
            return "Written by: ksb sample-home --jobs " + jobs + " --builds " + builds + " --seed " + seed
                    + "\nEverybody and everything in this home is made up. sample-home may overwrite it.\n";
        }
    }

    public SampleHome(Plan plan) {
        this.plan = plan;
    }

    /** @param built is told of every build of a main line, on many threads */
    public void write(Path root, int threads, Runnable built) throws IOException, FolderInUseException {
        HomeFolder home = HomeFolder.prepare(root, plan.note());
        home.write("config.xml", ConfigXml.home());
        List<Integer> jobs = new ArrayList<>();
        for (int job = 0; job < plan.jobs; job++) {
            if (job % JOBS_OF_A_TEAM == 0) {
                home.folder(team(job) + "/jobs");
                home.write(team(job) + "/config.xml", ConfigXml.folder());
            }
            jobs.add(job);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            jobs.forEach(job -> all.add(workers.submit(() -> writeJob(home, job, built))));
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException fault ? fault.getCause() : new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static String team(int job) {
        return "jobs/team-" + (1 + job / JOBS_OF_A_TEAM);
    }

    private void writeJob(HomeFolder home, int index, Runnable built) {
        Blueprint blueprint = Blueprint.of(index);
        String name = blueprint.name() + "-" + (index + 1);
        String folder = team(index) + "/jobs/" + name;
        List<Person> people = Person.team(Dice.of(plan.seed, "team " + index / JOBS_OF_A_TEAM));
        String fullName = "team-" + (1 + index / JOBS_OF_A_TEAM) + "/" + name;
        Dice dice = Dice.of(plan.seed, "job " + index);
        try {
            if (blueprint.shape() == Blueprint.Shape.MULTIBRANCH) {
                multibranch(home, new SampleJob(fullName, folder, blueprint, people, Optional.empty()), dice, built);
            } else {
                JobFiles files =
                        new JobFiles(home, new SampleJob(fullName, folder, blueprint, people, Optional.empty()), dice);
                Story story = new Story(blueprint, people, plan.builds, new Dice(dice.seed()));
                while (story.hasNext()) {
                    files.add(story.next());
                    built.run();
                }
                files.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void multibranch(HomeFolder home, SampleJob project, Dice dice, Runnable built) throws IOException {
        home.folder(project.directory() + "/branches");
        home.write(project.directory() + "/config.xml", ConfigXml.multibranch(project.repository()));
        JobFiles main = new JobFiles(home, branch(project, "main", new SampleJob.Branch("main", true, false)), dice);
        Story story = new Story(project.blueprint(), project.team(), plan.builds, new Dice(dice.seed()));
        Branches branches = new Branches(plan.builds);
        while (story.hasNext()) {
            main.add(branches.noting(story.next()));
            built.run();
        }
        main.finish();
        for (Branches.Branch branch : branches.all()) {
            SampleJob job = branch(
                    project, branch.directory(), new SampleJob.Branch(branch.name(), false, branch.changeRequest()));
            JobFiles files = new JobFiles(home, job, dice);
            for (SampleBuild build : branch.builds()) {
                files.add(build);
            }
            files.finish();
        }
    }

    private static SampleJob branch(SampleJob project, String directory, SampleJob.Branch branch) {
        return new SampleJob(
                project.name() + "/" + branch.name(),
                project.directory() + "/branches/" + directory,
                project.blueprint(),
                project.team(),
                Optional.of(branch));
    }
}
