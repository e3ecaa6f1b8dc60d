package jenkins.model;

import hudson.model.Item;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;

public class Jenkins implements AccessControlled {
    public static final Permission ADMINISTER = null;
    public static final Permission READ = null;
    public static final Permission MANAGE = null;

    Jenkins() {}

    public static native Jenkins get();

    public native java.io.File getRootDir();

    public native String getRootUrl();

    public native <T extends Item> T getItemByFullName(String fullName, Class<T> type);

    public native <T extends Item> Iterable<T> allItems(Class<T> type);

    public native <T extends Item> java.util.List<T> getAllItems(Class<T> type);

    @Override
    public native ACL getACL();

    @Override
    public native void checkPermission(Permission permission);

    @Override
    public native boolean hasPermission(Permission permission);
}
