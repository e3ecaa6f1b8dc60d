package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.source.Document;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;

/** The whole way: read, detect, judge. */
public final class Analyzer {
    private final Inspector inspector;
    private final Scorer scorer;

    public Analyzer(Inspector inspector, Scorer scorer) {
        this.inspector = inspector;
        this.scorer = scorer;
    }

    public Analysis analyse(Document document) {
        Reading reading = inspector.inspect(document);
        if (reading instanceof Reading.Read read) {
            return new Analysis.Scored(read, scorer.score(Findings.ofDefinition(read.evidence())));
        }
        return (Reading.NotAnalysed) reading;
    }

    /** Results come in the order of the documents, whatever the number of threads. */
    public void analyse(Iterator<Document> documents, Effort effort, Consumer<Analysis> results) {
        new InOrder<Document, Analysis>(
                        effort.threads(),
                        effort.patience(),
                        this::analyse,
                        document -> NotRead.timedOut(document, effort.budget()))
                .forEach(documents, results);
    }

    /**
     * How much to spend.
     *
     * @param budget for one document; parsers keep to it by themselves
     */
    public record Effort(int threads, Duration budget) {
        /** When to give up on a document that does not keep to its budget; the slack is for a busy machine. */
        Duration patience() {
            return budget.multipliedBy(2).plusSeconds(1);
        }
    }
}
