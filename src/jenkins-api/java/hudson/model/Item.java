package hudson.model;

import hudson.security.AccessControlled;
import hudson.security.Permission;

public interface Item extends ModelObject, Saveable, AccessControlled {
    Permission READ = null;
    Permission CONFIGURE = null;
    Permission BUILD = null;

    ItemGroup<? extends Item> getParent();

    String getName();

    String getFullName();

    String getFullDisplayName();

    String getUrl();

    java.io.File getRootDir();
}
