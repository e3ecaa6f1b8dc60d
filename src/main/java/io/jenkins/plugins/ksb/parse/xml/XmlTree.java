package io.jenkins.plugins.ksb.parse.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.jenkins.plugins.ksb.facts.Location;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML, 1.0 or 1.1, into elements. Document types and external entities are never looked at. */
final class XmlTree {
    static final int MOST_DEPTH = 200;
    private static final XMLInputFactory FACTORY = factory();

    private XmlTree() {}

    static XmlElement read(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        try {
            return read(reader);
        } finally {
            reader.close();
        }
    }

    /** The name of the root element alone. */
    static @Nullable String root(byte[] head) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(head));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // prolog
            }
            return reader.getLocalName();
        } catch (XMLStreamException | RuntimeException e) {
            return null;
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement last = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = element(reader);
                if (!open.isEmpty()) {
                    open.peek().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                last = open.pop();
                last.endAt(location(reader));
            } else if (isText(event) && !open.isEmpty()) {
                open.peek().addText(reader.getText(), location(reader));
            }
        }
        if (last == null) {
            throw new XMLStreamException("no element");
        }
        return last;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    private static XmlElement element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlElement(reader.getLocalName(), attributes, location(reader));
    }

    private static Location location(XMLStreamReader reader) {
        javax.xml.stream.Location at = reader.getLocation();
        return new Location(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1000);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 10);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, Integer.MAX_VALUE);
        return factory;
    }
}
