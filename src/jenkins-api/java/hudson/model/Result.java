package hudson.model;

public final class Result implements java.io.Serializable {
    public static final Result UNSTABLE = null;
    public static final Result FAILURE = null;

    Result() {}

    public native boolean isWorseThan(Result that);
}
