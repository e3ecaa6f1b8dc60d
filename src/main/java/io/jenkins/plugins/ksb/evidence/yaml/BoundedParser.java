package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Refuses what makes small texts huge or endless: aliases (cyclic ones too) and nesting beyond any honest file. */
final class BoundedParser extends ParserImpl {
    private static final int MAX_DEPTH = 40;

    private int depth;

    BoundedParser(LoadSettings settings, StreamReader text) {
        super(settings, text);
    }

    @Override
    public Event next() {
        Event event = super.next();
        if (event.getEventId() == Event.ID.Alias) {
            throw refuse("anchors and aliases (&x, *x) are not supported: write the value again", event);
        }
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            throw refuse("nested deeper than " + MAX_DEPTH + " levels", event);
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static ParserException refuse(String problem, Event event) {
        return new ParserException(null, Optional.empty(), problem, event.getStartMark());
    }
}
