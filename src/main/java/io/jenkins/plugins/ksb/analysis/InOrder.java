package io.jenkins.plugins.ksb.analysis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results over in the order of the inputs, so that what is printed never depends on
 * timing. Only a bounded number of results waits at any moment, however many inputs there are.
 *
 * <p>An input that takes longer than the patience gets a stand-in for its result. Its thread cannot be stopped safely: it is left
 * behind, as a daemon, and another one takes its place.
 */
final class InOrder<I, O> {
    private static final int WAITING_PER_THREAD = 32;
    /** Parsers recurse; a stack of fixed size makes their bounds the same everywhere. */
    private static final long STACK_BYTES = 16L << 20;

    private final int threads;
    private final Duration patience;
    private final Function<I, O> work;
    private final Function<I, O> standIn;
    private final Semaphore free;

    InOrder(int threads, Duration patience, Function<I, O> work, Function<I, O> standIn) {
        this.threads = threads;
        this.patience = patience;
        this.work = work;
        this.standIn = standIn;
        this.free = new Semaphore(threads);
    }

    void forEach(Iterator<I> inputs, Consumer<O> results) {
        ExecutorService pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), InOrder::daemon);
        try {
            Deque<CompletableFuture<O>> waiting = new ArrayDeque<>();
            while (inputs.hasNext() || !waiting.isEmpty()) {
                while (inputs.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
                    waiting.add(start(inputs.next(), pool));
                }
                results.accept(waiting.remove().join());
            }
        } finally {
            pool.shutdown();
        }
    }

    private CompletableFuture<O> start(I input, ExecutorService pool) {
        free.acquireUninterruptibly();
        CompletableFuture<O> result = CompletableFuture.supplyAsync(() -> work.apply(input), pool)
                .completeOnTimeout(standIn.apply(input), patience.toMillis(), TimeUnit.MILLISECONDS);
        // whichever comes first, the work or the end of patience, makes room for one more
        result.whenComplete((value, failure) -> free.release());
        return result;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "ksb-analysis", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
