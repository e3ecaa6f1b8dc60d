package io.jenkins.plugins.ksb.source.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trouble;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final int LENGTH = 400;

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(story(7)).isEqualTo(story(7)).isNotEqualTo(story(8));
    }

    @Test
    void mostBuildsAreGreenAndRedOnesAreRestored() {
        List<SampleBuild> builds = story(1);

        long green =
                builds.stream().filter(build -> build.trouble() == Trouble.NONE).count();
        assertThat(green).isBetween(LENGTH * 6L / 10, LENGTH * 9L / 10);
        assertThat(longestRed(builds)).isBetween(2, 8);
    }

    @Test
    void everyKindOfTroubleComesUp() {
        assertThat(story(1)).extracting(SampleBuild::trouble).contains(Trouble.values());
    }

    @Test
    void testsAreWrittenBeforeTheCodeThatMakesThemPass() {
        Set<String> known = new HashSet<>();
        List<String> bornRed = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        for (SampleBuild build : story(1)) {
            for (SampleCase each : build.cases()) {
                if (known.add(each.name()) && each.failed()) {
                    bornRed.add(each.name());
                } else if (!each.failed()) {
                    passed.add(each.name());
                }
            }
        }

        assertThat(bornRed).hasSizeGreaterThan(2);
        assertThat(passed).containsAll(bornRed);
    }

    @Test
    void aTestFlipsWithoutAnyChange() {
        List<SampleBuild> builds = story(1);

        assertThat(builds)
                .filteredOn(build -> build.number() > 1 && build.commits().isEmpty())
                .isNotEmpty()
                .allMatch(build -> builds.get(build.number() - 2).failed() > 0);
    }

    @Test
    void nobodyWorksOnWeekends() {
        assertThat(story(1))
                .extracting(build -> Instant.ofEpochMilli(build.timing().scheduled())
                        .atZone(ZoneOffset.UTC)
                        .getDayOfWeek()
                        .getValue())
                .allMatch(day -> day < 6);
    }

    private static int longestRed(List<SampleBuild> builds) {
        int longest = 0;
        int now = 0;
        for (SampleBuild build : builds) {
            now = build.trouble() == Trouble.NONE ? 0 : now + 1;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    private static List<SampleBuild> story(long seed) {
        Dice dice = new Dice(seed);
        Story story = new Story(Blueprint.of(0), Person.team(dice), LENGTH, dice);
        List<SampleBuild> builds = new ArrayList<>();
        while (story.hasNext()) {
            builds.add(story.next());
        }
        return builds;
    }
}
