package hudson.util;

import org.kohsuke.stapler.HttpResponse;

public abstract class FormValidation extends java.io.IOException implements HttpResponse {
    FormValidation() {}

    public static native FormValidation ok();

    public static native FormValidation ok(String message);

    public static native FormValidation error(String message);

    public static native FormValidation warning(String message);
}
