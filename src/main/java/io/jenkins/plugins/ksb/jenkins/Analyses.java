package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.ksb.detect.history.MainLines;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.jenkins.work.JobSession;
import io.jenkins.plugins.ksb.jenkins.work.RunningBuild;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/** Analyses builds on a thread of its own, one job at a time, after they have completed. */
@Extension
public final class Analyses {
    private static final Logger LOGGER = Logger.getLogger(Analyses.class.getName());

    /** A job takes memory for what it remembers; one that is not remembered reads its last builds again. */
    private static final int REMEMBERED = 100;

    /** Pipelines write the end of a build a moment after they say that it has ended. */
    private static final int TRIES = 6;

    private final AtomicLong taken = new AtomicLong();
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Analyses::thread);
    private final Map<String, JobSession> sessions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JobSession> eldest) {
            return size() > REMEMBERED;
        }
    });

    public Analyses() {
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    static Analyses get() {
        return ExtensionList.lookupSingleton(Analyses.class);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "KSB Scorecard");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    void completed(String job, int number) {
        later(() -> update(job, number, TRIES), 0);
    }

    /** Of jobs that were followed before, the builds that nobody heard of: those that ended when Jenkins did. */
    void catchUp() {
        later(
                () -> Jenkins.get().allItems(Job.class).forEach(job -> {
                    if (summary(job).isPresent()) {
                        later(() -> update(job.getFullName(), 0, 1), 0);
                    }
                }),
                0);
    }

    /** Reads all builds of a job anew. */
    void again(Job<?, ?> job) {
        String name = job.getFullName();
        later(() -> update(name, true), 0);
    }

    void forget(String job) {
        sessions.keySet().removeIf(name -> name.equals(job) || name.startsWith(job + "/"));
    }

    void stop() {
        executor.shutdownNow();
    }

    private void later(Runnable work, long seconds) {
        if (!executor.isShutdown()) {
            executor.schedule(() -> asSystem(work), seconds, TimeUnit.SECONDS);
        }
    }

    private static void asSystem(Runnable work) {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOGGER.log(Level.WARNING, "An analysis failed", e);
        }
    }

    private void update(String name, int number, int tries) {
        int last = update(name, false);
        if (last < number && tries > 1) {
            later(() -> update(name, number, tries - 1), 1L << (TRIES - tries));
        }
    }

    /** Returns the number of the latest build that was taken in; all there are where the job is gone. */
    private int update(String name, boolean everything) {
        Job<?, ?> job = Jenkins.get().getItemByFullName(name, Job.class);
        if (job == null) {
            return Integer.MAX_VALUE;
        }
        Engine engine = Settings.get().engine();
        JobSession session = session(job, engine);
        synchronized (session) {
            try {
                taken.addAndGet(session.update(everything));
            } catch (IOException e) {
                sessions.remove(name);
                LOGGER.log(Level.WARNING, e, () -> "Results of " + name + " could not be written");
            }
            return session.last();
        }
    }

    private JobSession session(Job<?, ?> job, Engine engine) {
        JobFolder folder = folder(job);
        return sessions.compute(
                job.getFullName(),
                (name, known) -> known != null && known.goesOnWith(engine, folder)
                        ? known
                        : new JobSession(engine, folder, isMainLine(job, folder)));
    }

    /** How many builds were taken in since Jenkins started. */
    long taken() {
        return taken.get();
    }

    /** Reads all builds of a job anew, on the thread of whoever asks. */
    void everything(String job) {
        asSystem(() -> update(job, true));
    }

    /**
     * Judges a build that has not ended, on the thread of whoever asks.
     *
     * @param standard id of another standard than that of the settings, or null
     */
    static Profile running(Run<?, ?> run, String standard) throws IOException {
        Engine engine = Settings.get().engine();
        RunningBuild build =
                new RunningBuild(standard == null ? engine : engine.with(standard), folder(run.getParent()));
        return build.judge(run.getRootDir().toPath(), run.getNumber());
    }

    private static JobFolder folder(Job<?, ?> job) {
        return folder(job.getParent(), job);
    }

    private static JobFolder folder(ItemGroup<?> parent, Job<?, ?> job) {
        Path home = Jenkins.get().getRootDir().toPath().toAbsolutePath();
        Path own = job.getRootDir().toPath().toAbsolutePath();
        Path builds = job.getBuildDir().toPath().toAbsolutePath();
        return JobFolder.of(home, own, builds, parent.getFullName(), job.getName());
    }

    private static boolean isMainLine(Job<?, ?> job, JobFolder folder) {
        if (folder.job().branch().isEmpty()) {
            return true;
        }
        List<io.jenkins.plugins.ksb.facts.Job> branches = new ArrayList<>();
        ItemGroup<?> project = job.getParent();
        for (Item sibling : project.getItems()) {
            if (sibling instanceof Job<?, ?> branch) {
                branches.add(folder(project, branch).job());
            }
        }
        return MainLines.of(branches).contains(folder.job().name());
    }

    /** What is known of a job; nothing of it is worth failing a page. */
    static Optional<SummaryFile> summary(Job<?, ?> job) {
        try {
            return Store.summary(job.getRootDir().toPath());
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> "The summary of " + job.getFullName() + " could not be read");
            return Optional.empty();
        }
    }
}
