package io.jenkins.plugins.ksb.facts;

/** What the failure of a command or step does to the run, as far as the definition says. */
public enum OnFailure {
    /** The run (or, of a command, its step) fails. */
    STOPS,
    /** The run goes on and ends unstable or failed. */
    DEGRADES,
    /** The status is read, and something is made of it. */
    HANDLED,
    /** Nothing: the status is swallowed or never looked at. */
    IGNORED,
    /** The definition does not tell. */
    UNKNOWN;

    /** Of a failure that has to pass two places: the step's fate counts unless the inner one is already swallowed. */
    public OnFailure within(OnFailure outer) {
        return this == STOPS ? outer : this;
    }
}
