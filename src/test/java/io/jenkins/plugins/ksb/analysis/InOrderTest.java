package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InOrderTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void resultsComeInTheOrderOfTheInputsWhateverTheTiming() {
        List<Integer> results = run(8, LONG, 500, number -> {
            sleep(ThreadLocalRandom.current().nextInt(3));
            return number;
        });

        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void noMoreInputsAreWorkedOnAtOnceThanThereAreThreads() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        run(3, LONG, 100, number -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            sleep(1);
            running.decrementAndGet();
            return number;
        });

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void inputsAreReadOnlyShortlyBeforeTheyAreNeeded() {
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger farthestAhead = new AtomicInteger();

        new InOrder<Integer, Integer>(2, LONG, number -> number, number -> -1)
                .forEach(
                        IntStream.range(0, 1000)
                                .peek(number -> farthestAhead.accumulateAndGet(number - handedOver.get(), Math::max))
                                .iterator(),
                        result -> handedOver.incrementAndGet());

        assertThat(farthestAhead.get()).isLessThanOrEqualTo(65);
    }

    @Test
    @Timeout(20)
    void inputsThatHangAreReplacedAndHoldNobodyUp() {
        CountDownLatch never = new CountDownLatch(1);

        List<Integer> results = run(2, Duration.ofMillis(50), 6, number -> {
            if (number % 2 == 0) {
                await(never);
            }
            return number;
        });

        assertThat(results).containsExactly(-1, 1, -1, 3, -1, 5);
        never.countDown();
    }

    private static List<Integer> run(
            int threads, Duration patience, int inputs, java.util.function.Function<Integer, Integer> work) {
        List<Integer> results = new ArrayList<>();
        new InOrder<>(threads, patience, work, number -> -1)
                .forEach(IntStream.range(0, inputs).iterator(), results::add);
        return results;
    }

    private static void sleep(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
