package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.ArrayDeque;
import java.util.Queue;
import jenkins.model.Jenkins;

/** Reads builds of the past, job by job, on a thread of its own that only lives while there is something to do. */
@Extension
public final class Backfill {
    private final Queue<String> waiting = new ArrayDeque<>();
    private int jobs;
    private int done;
    private boolean paused;
    private Thread worker;

    static Backfill get() {
        return ExtensionList.lookupSingleton(Backfill.class);
    }

    /** How far it is; {@code jobs} is 0 before it was ever started. */
    public record Progress(int jobs, int done, boolean running, boolean paused) {}

    synchronized Progress progress() {
        return new Progress(jobs, done, worker != null, paused);
    }

    /** @param folder full name of the folder whose jobs are read; all where empty */
    synchronized void start(String folder) {
        if (worker != null) {
            return;
        }
        waiting.clear();
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            for (Job<?, ?> job : Jenkins.get().allItems(Job.class)) {
                if (folder.isEmpty() || job.getFullName().startsWith(folder + "/")) {
                    waiting.add(job.getFullName());
                }
            }
        }
        jobs = waiting.size();
        done = 0;
        paused = false;
        worker = new Thread(this::work, "KSB Scorecard backfill");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.start();
    }

    synchronized void pause(boolean pause) {
        paused = pause;
        notifyAll();
    }

    /** What has been read stays. */
    synchronized void cancel() {
        waiting.clear();
        paused = false;
        notifyAll();
    }

    private void work() {
        try {
            for (String job = next(); job != null; job = next()) {
                Analyses.get().everything(job);
                finished();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended();
        }
    }

    private synchronized String next() throws InterruptedException {
        while (paused) {
            wait();
        }
        return waiting.poll();
    }

    private synchronized void finished() {
        done++;
    }

    private synchronized void ended() {
        worker = null;
    }

    synchronized void stop() {
        if (worker != null) {
            cancel();
            worker.interrupt();
        }
    }
}
