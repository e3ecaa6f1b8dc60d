package hudson.model;

import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;

public abstract class Run<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends Actionable
        implements Saveable, AccessControlled, ExtensionPoint {
    Run() {}

    public native JobT getParent();

    public native int getNumber();

    public native Result getResult();

    public native void setResult(Result r);

    public native boolean isBuilding();

    public native java.io.File getRootDir();

    public native String getUrl();

    @Override
    public native String getDisplayName();

    public native String getFullDisplayName();

    @Override
    public native ACL getACL();

    @Override
    public native void checkPermission(Permission p);

    @Override
    public native boolean hasPermission(Permission p);

    @Override
    public synchronized native void save() throws java.io.IOException;
}
