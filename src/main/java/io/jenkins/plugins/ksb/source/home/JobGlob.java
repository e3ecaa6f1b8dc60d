package io.jenkins.plugins.ksb.source.home;

/** A pattern for full names of jobs: {@code *} is any text, slashes included, and {@code ?} any one character. */
public record JobGlob(String glob) {

    /** Goes back to the last star only, as an earlier one could not match what a later one cannot. */
    public boolean matches(String name) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        int i = 0;
        while (i < name.length()) {
            char wanted = at < glob.length() ? glob.charAt(at) : '\0';
            if (wanted == '*') {
                star = at++;
                afterStar = i;
            } else if (at < glob.length() && (wanted == '?' || wanted == name.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        while (at < glob.length() && glob.charAt(at) == '*') {
            at++;
        }
        return at == glob.length();
    }
}
