package io.jenkins.plugins.ksb.source.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work in parallel whose results come in the order of the tasks; never more than a few of them wait. */
final class InOrder {
    private static final int AHEAD = 4;

    /** Parsers recurse; a stack of fixed size makes their bounds the same everywhere. */
    private static final long STACK_BYTES = 16L << 20;

    private InOrder() {}

    private static Thread worker(Runnable task) {
        return new Thread(null, task, "ksb-reader", STACK_BYTES);
    }

    static <T, R> void run(Iterator<T> tasks, Function<T, R> work, Consumer<R> sink, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::worker);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (tasks.hasNext() || !waiting.isEmpty()) {
                while (tasks.hasNext() && waiting.size() < threads * AHEAD) {
                    T task = tasks.next();
                    waiting.add(workers.submit(() -> work.apply(task)));
                }
                sink.accept(waiting.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
