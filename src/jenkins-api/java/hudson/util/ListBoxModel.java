package hudson.util;

import org.kohsuke.stapler.HttpResponse;

public class ListBoxModel extends java.util.ArrayList<ListBoxModel.Option> implements HttpResponse {
    public ListBoxModel() {}

    public native void add(String displayName, String value);

    public static final class Option {
        Option() {}
    }
}
