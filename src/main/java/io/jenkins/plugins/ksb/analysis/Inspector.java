package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.parse.Decoding;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Limits;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.source.Document;
import java.io.IOException;
import java.time.Duration;

/** The first half of the way: a document is read, and looked through for evidence. Safe for use by several threads. */
public final class Inspector {
    private final DefinitionParser parser;
    private final Detector detector;

    public Inspector(RulePacks packs) {
        this(packs, Limits.DEFAULT.time());
    }

    /**
     * @param budget for one document
     */
    public Inspector(RulePacks packs, Duration budget) {
        this.parser = new DefinitionParser(new Limits(Limits.DEFAULT.characters(), Limits.DEFAULT.depth(), budget));
        this.detector = new Detector(packs);
    }

    /** Never throws: what goes wrong with one document is an answer about that document. */
    public Reading inspect(Document document) {
        try {
            return read(document.path(), document.content().bytes());
        } catch (IOException e) {
            return NotRead.unreadable(document.path(), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return NotRead.failed(document.path(), e);
        }
    }

    private Reading read(String path, byte[] content) {
        Parsed parsed = parser.parse(path, content);
        if (parsed instanceof Parsed.Facts facts) {
            Definition definition = facts.definition();
            return new Reading.Read(definition, Decoding.decode(content).orElse(""), detector.detect(definition));
        }
        Parsed.NotAnalysed why = (Parsed.NotAnalysed) parsed;
        return new Reading.NotAnalysed(path, why.cause().name(), why.reason(), why.remedy(), why.location());
    }
}
