package io.jenkins.plugins.ksb.source.home;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML of any age. Document types and entities are off: reports come from anywhere. What is not well-formed only for a
 * character (older Jenkins wrote control characters into XML 1.0, and files lie about their charset) is read once more, mended.
 */
final class Xml {
    /** Each kind of document has a reader of its own, as a reader remembers names, and few are found faster than many. */
    static final Xml BUILDS = new Xml();

    static final Xml FLOWS = new Xml();
    static final Xml REPORTS = new Xml();
    static final Xml OTHERS = new Xml();

    private static final int KEPT_IN_MEMORY = 16 << 20;

    private final WstxInputFactory factory = factory();

    private Xml() {}

    /** What is made of a document while it is read. */
    interface Use<T> {
        T read(XMLStreamReader in) throws XMLStreamException;
    }

    Element tree(Path file) throws Unreadable {
        return read(file, in -> ElementBuilder.build(in, ElementBuilder.BOUNDS, 1 << 12));
    }

    Element tree(byte[] content) throws Unreadable {
        return read(content, in -> ElementBuilder.build(in, ElementBuilder.BOUNDS, content.length));
    }

    /**
     * As much of a document as there is.
     *
     * @param root {@link Element#NONE} where there is nothing
     * @param problem why it is not all, or null
     */
    record Salvage(Element root, @Nullable String problem) {}

    Salvage salvage(Path file) {
        AtomicReference<Element> root = new AtomicReference<>(Element.NONE);
        try {
            return new Salvage(read(file, in -> ElementBuilder.build(in, ElementBuilder.BOUNDS, root::set)), null);
        } catch (Unreadable e) {
            return new Salvage(Objects.requireNonNullElse(root.get(), Element.NONE), e.reason());
        }
    }

    <T> T read(Path file, Use<T> use) throws Unreadable {
        long size = HomeFile.size(file);
        if (size == 0) {
            throw new Unreadable("it is empty");
        }
        try {
            if (size > KEPT_IN_MEMORY) {
                return readLarge(file, use);
            }
            ReusedBytes content = ReusedBytes.take();
            try (InputStream in = HomeFile.open(file)) {
                content.fill(in, (int) size, KEPT_IN_MEMORY);
                return read(content::stream, use);
            } finally {
                content.giveBack();
            }
        } catch (IOException e) {
            throw HomeFile.unreadable(e);
        }
    }

    <T> T read(byte[] content, Use<T> use) throws Unreadable {
        return read(() -> new ByteArrayInputStream(content), use);
    }

    private <T> T read(Supplier<InputStream> content, Use<T> use) throws Unreadable {
        try {
            return use(strict(content.get()), use);
        } catch (XMLStreamException | RuntimeException badCharacter) {
            try {
                return use(lenient(content.get()), use);
            } catch (XMLStreamException | IOException | RuntimeException e) {
                throw new Unreadable(broken(e));
            }
        }
    }

    private <T> T readLarge(Path file, Use<T> use) throws IOException, Unreadable {
        try (InputStream in = HomeFile.open(file)) {
            return use(strict(in), use);
        } catch (XMLStreamException | RuntimeException badCharacter) {
            try (InputStream in = HomeFile.open(file)) {
                return use(lenient(in), use);
            } catch (XMLStreamException | RuntimeException e) {
                throw new Unreadable(broken(e));
            }
        }
    }

    private static <T> T use(XMLStreamReader in, Use<T> use) throws XMLStreamException {
        try {
            return use.read(in);
        } finally {
            in.close();
        }
    }

    private XMLStreamReader strict(InputStream in) throws XMLStreamException {
        return factory.createXMLStreamReader(in);
    }

    private XMLStreamReader lenient(InputStream in) throws XMLStreamException, IOException {
        return factory.createXMLStreamReader(MendingReader.of(in));
    }

    private static String broken(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        int end = message.indexOf('\n');
        return "it is no well-formed XML (" + (end < 0 ? message : message.substring(0, end)).strip() + ")";
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
