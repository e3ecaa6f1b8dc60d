package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.History;
import io.jenkins.plugins.ksb.source.home.HistoryReader;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** Reads every build from its directory, and reduces it on the thread that read it. */
public final class ReadDigests implements DigestSource {
    private final HistoryReader reader;
    private final HistoryAnalysis analysis;

    public ReadDigests(HistoryAnalysis analysis, int threads) {
        this.reader = new HistoryReader(EnumSet.allOf(Part.class), threads);
        this.analysis = analysis;
    }

    @Override
    public void each(List<JobFolder> jobs, Consumer<Piece> sink) {
        reader.eachChunk(jobs, this::digested, sink);
    }

    private Piece digested(History history) {
        return new Piece(
                history.job(),
                history.builds().stream()
                        .map(record -> analysis.digest(history.job(), record))
                        .toList(),
                history.notices());
    }
}
