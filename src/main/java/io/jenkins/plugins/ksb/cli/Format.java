package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.HtmlReport;
import io.jenkins.plugins.ksb.report.JsonReport;
import io.jenkins.plugins.ksb.report.Report;
import io.jenkins.plugins.ksb.report.SarifReport;
import io.jenkins.plugins.ksb.report.TextReport;
import java.io.IOException;
import java.io.Writer;

/** {@code --format}; the names are those that people write. */
enum Format {
    text,
    json,
    sarif,
    csv,
    html;

    Report report(Writer out, Context context, TextReport.Options options) throws IOException {
        return switch (this) {
            case text -> new TextReport(out, context, options);
            case json -> new JsonReport(out, context);
            case sarif -> new SarifReport(out, context);
            case csv -> throw new IllegalArgumentException("csv is for a JENKINS_HOME");
            case html -> new HtmlReport(out, context);
        };
    }
}
