package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Job;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.score.Support;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What tables of many jobs show of each: a few figures, remembered until the file that they come from changes. */
@Extension
public final class Summaries {
    private final Map<Path, Entry> entries = new ConcurrentHashMap<>();

    static Summaries get() {
        return ExtensionList.lookupSingleton(Summaries.class);
    }

    /**
     * @param scoreBefore with the build before the last one; null where there is none
     * @param problem why nothing was found out; null where it was
     */
    public record Line(
            Double score,
            Double scoreBefore,
            int lastBuild,
            long updated,
            boolean mainLine,
            Map<String, Integer> levels,
            Map<String, Support> supports,
            String problem) {

        static Line of(SummaryFile file) {
            int points = file.trend().size();
            return new Line(
                    file.score(),
                    points > 1 ? file.trend().get(points - 2).score() : null,
                    file.lastBuild(),
                    file.updated(),
                    file.mainLine(),
                    shared(file.levels()),
                    shared(file.supports()),
                    file.problem());
        }

        /** Ids come a thousand times over, and are kept once. */
        private static <T> Map<String, T> shared(Map<String, T> map) {
            Map<String, T> shared = new LinkedHashMap<>();
            map.forEach((id, value) -> shared.put(id.intern(), value));
            return shared;
        }
    }

    private record Entry(long changed, long size, Line line) {}

    Optional<Line> of(Job<?, ?> job) {
        Path file = job.getRootDir().toPath().resolve(SummaryFile.NAME);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long changed = attributes.lastModifiedTime().toMillis();
            Entry known = entries.get(file);
            if (known == null || known.changed() != changed || known.size() != attributes.size()) {
                Optional<SummaryFile> summary = Store.summary(file.getParent());
                if (summary.isEmpty()) {
                    entries.remove(file);
                    return Optional.empty();
                }
                known = new Entry(changed, attributes.size(), Line.of(summary.get()));
                entries.put(file, known);
            }
            return Optional.of(known.line());
        } catch (IOException e) {
            entries.remove(file);
            return Optional.empty();
        }
    }
}
