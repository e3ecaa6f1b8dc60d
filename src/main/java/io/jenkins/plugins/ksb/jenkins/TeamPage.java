package io.jenkins.plugins.ksb.jenkins;

import hudson.Extension;
import hudson.model.Item;
import hudson.model.RootAction;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.security.PermissionScope;
import jenkins.model.Jenkins;

/** How the teams stand: reads summaries, loads no build, and tells nobody of a job that they may not read. */
@Extension
public final class TeamPage implements RootAction {
    static final PermissionGroup PERMISSIONS = new PermissionGroup(TeamPage.class, Messages._KSB());

    public static final Permission VIEW_TEAM = new Permission(
            PERMISSIONS, "ViewTeam", Messages._Permission_viewTeam(), Jenkins.READ, PermissionScope.JENKINS);

    public static final Permission VIEW_BADGE =
            new Permission(PERMISSIONS, "ViewBadge", Messages._Permission_viewBadge(), Item.READ, PermissionScope.ITEM);

    @Override
    public String getIconFileName() {
        return Jenkins.get().hasPermission(VIEW_TEAM) ? "symbol-ksb plugin-ksb-scorecard" : null;
    }

    @Override
    public String getDisplayName() {
        return Messages.TeamPage_displayName();
    }

    @Override
    public String getUrlName() {
        return "ksb-scorecard";
    }
}
