package org.kohsuke.stapler;

public class HttpResponses {
    public HttpResponses() {}

    public static native HttpResponse redirectToDot();
}
