package jenkins.model.details;

import hudson.model.Actionable;
import hudson.model.ModelObject;

public abstract class Detail implements ModelObject {
    public Detail(Actionable object) {}

    public native Actionable getObject();

    public native String getIconClassName();

    @Override
    public native String getDisplayName();

    public native String getLink();

    public native int getOrder();
}
