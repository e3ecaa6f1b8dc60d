package hudson.model;

import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

public abstract class Descriptor<T extends Describable<T>> implements Saveable {
    protected Descriptor() {}

    protected Descriptor(Class<? extends T> clazz) {}

    public native String getDisplayName();

    @Override
    public synchronized native void save();

    public synchronized native void load();

    public native boolean configure(StaplerRequest2 req, JSONObject json) throws FormException;

    public static final class FormException extends Exception {
        public FormException(String message, String formField) {}
    }
}
