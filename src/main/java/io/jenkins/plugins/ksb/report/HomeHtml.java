package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What a home tells, as one page that opens offline: the JSON of a team or of a person, and the front-end that draws it. */
public final class HomeHtml {
    private final HtmlFrame frame;
    private final Context context;
    private final String home;

    /** @param home what was read, as the user named it */
    public HomeHtml(Writer out, Context context, String home) throws IOException {
        this.frame = new HtmlFrame(out);
        this.context = context;
        this.home = home;
    }

    /** @param remarks what was read, and what could not be, in lines */
    public void print(TeamReport report, List<String> remarks) throws IOException {
        new TeamJson(frame.data(), context, home).print(report, remarks);
        end();
    }

    public void print(PersonProfile person, List<String> remarks) throws IOException {
        new PersonJson(frame.data(), context, home).print(person, remarks);
        end();
    }

    private void end() throws IOException {
        frame.toTexts();
        frame.data().write("[]");
        frame.finish();
    }
}
