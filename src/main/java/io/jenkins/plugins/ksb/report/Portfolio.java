package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.team.PersonProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a person hands in: the same evidence as a page, as Markdown, for spreadsheets and for programs, and all of it in one archive. */
public final class Portfolio {
    private static final String ARCHIVE = "portfolio.zip";

    /** Without it spreadsheets take the text for one in another encoding. */
    private static final String MARK = "\ufeff";

    private Portfolio() {}

    /**
     * Contents by file name; equal input gives equal bytes.
     *
     * @param redacted whether names of jobs, hosts and other people are taken out
     * @param home what was read, as the user named it
     */
    public static Map<String, byte[]> files(PersonProfile person, Context context, boolean redacted, String home) {
        PersonProfile shown = redacted ? Redaction.of(person) : person;
        String from = redacted ? "" : home;
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "portfolio.html", out -> new HomeHtml(out, context, from).print(shown, List.of()));
        put(files, "portfolio.md", out -> out.append(PortfolioText.of(shown, context)));
        put(files, "evidence.csv", out -> new PersonCsv(out.append(MARK)).print(shown));
        put(files, "evidence.json", out -> new PersonJson(out, context, from).print(shown, List.of()));
        files.put(ARCHIVE, zip(files));
        return files;
    }

    private interface Writing {
        void to(StringWriter out) throws IOException;
    }

    private static void put(Map<String, byte[]> files, String name, Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(name, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // the time of day is no part of what is in it
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
