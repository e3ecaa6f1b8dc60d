package hudson.model;

import hudson.security.ACL;
import hudson.security.Permission;

public abstract class AbstractItem extends Actionable implements Item {
    AbstractItem() {}

    @Override
    public native String getName();

    @Override
    public native String getDisplayName();

    @Override
    public native ItemGroup getParent();

    @Override
    public final native String getFullName();

    @Override
    public final native String getFullDisplayName();

    @Override
    public final native String getUrl();

    @Override
    public native java.io.File getRootDir();

    @Override
    public native ACL getACL();

    @Override
    public native void checkPermission(Permission permission);

    @Override
    public native boolean hasPermission(Permission permission);

    @Override
    public synchronized native void save() throws java.io.IOException;
}
