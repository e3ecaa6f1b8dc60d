package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Cause;
import io.jenkins.plugins.ksb.facts.Build.Parameter;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.BuildStage;
import io.jenkins.plugins.ksb.facts.Change;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds as lines of JSON, to the schema {@code history.schema.json}; what is not known is null. */
public final class HistoryNdjson {
    private static final int EXPECTED = 2048;
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();

    private final JsonGenerator json;
    private final Build build;
    private final boolean read;

    private HistoryNdjson(JsonGenerator json, Build build) {
        this.json = json;
        this.build = build;
        this.read = build.status() == Status.OK || build.status() == Status.UNFINISHED;
    }

    /** A line for each, with its end. */
    public static String lines(List<BuildRecord> builds) {
        if (builds.isEmpty()) {
            return "";
        }
        StringWriter lines = new StringWriter(EXPECTED * builds.size());
        try (JsonGenerator json = FACTORY.createGenerator(lines)) {
            for (BuildRecord each : builds) {
                new HistoryNdjson(json, each.build()).write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("job", build.job());
        number("number", build.number() == Build.NO_NUMBER ? OptionalLong.empty() : OptionalLong.of(build.number()));
        json.writeStringField("dir", build.directory());
        json.writeStringField("status", build.status().name());
        text("kind", Optional.of(build.kind()).filter(kind -> !kind.isEmpty()));
        text("result", build.result().map(Enum::name));
        number("scheduledMs", build.times().scheduled());
        number("startMs", build.times().start());
        number("durationMs", build.times().duration());
        number("queueMs", build.times().queue());
        list("causes", Part.BUILD_XML, build.causes(), this::cause);
        list("parameters", Part.BUILD_XML, names(), json::writeString);
        list("agents", Part.STAGES, build.agents(), json::writeString);
        text("revision", build.revision());
        tests(build.tests());
        list("changes", Part.CHANGES, build.changes(), this::change);
        list("stages", Part.STAGES, build.stages(), this::stage);
        script(build.script());
        json.writeEndObject();
    }

    private List<String> names() {
        return build.parameters().stream().map(Parameter::name).toList();
    }

    private void cause(Cause cause) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", cause.type());
        text("user", cause.user());
        text("upstream", cause.upstream());
        json.writeEndObject();
    }

    private void tests(Optional<TestTotals> tests) throws IOException {
        if (tests.isEmpty()) {
            json.writeNullField("tests");
            return;
        }
        json.writeObjectFieldStart("tests");
        json.writeNumberField("total", tests.get().total());
        json.writeNumberField("failed", tests.get().failed());
        json.writeNumberField("skipped", tests.get().skipped());
        json.writeEndObject();
    }

    private void change(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.id());
        text("author", change.author());
        text("email", change.email());
        number("timeMs", change.time());
        json.writeArrayFieldStart("paths");
        for (String path : change.paths()) {
            json.writeString(path);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void stage(BuildStage stage) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", stage.id());
        json.writeStringField("name", stage.name());
        json.writeStringField("status", stage.status().name());
        number("startMs", stage.start());
        number("durationMs", stage.duration());
        json.writeEndObject();
    }

    private void script(Optional<ScriptSource> script) throws IOException {
        if (script.isEmpty()) {
            json.writeNullField("script");
            return;
        }
        json.writeObjectFieldStart("script");
        json.writeStringField("kind", script.get().kind());
        text("path", script.get().path());
        json.writeEndObject();
    }

    private void text(String field, Optional<String> text) throws IOException {
        json.writeStringField(field, text.orElse(null));
    }

    private void number(String field, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsLong());
        } else {
            json.writeNullField(field);
        }
    }

    /** An empty list says that there is nothing; where that could not be seen, it is null. */
    private <T> void list(String field, Part part, Collection<T> items, Item<T> item) throws IOException {
        if (!read || items.isEmpty() && build.lacks(part)) {
            json.writeNullField(field);
            return;
        }
        json.writeArrayFieldStart(field);
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }

    /** How one item of a list is written. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
