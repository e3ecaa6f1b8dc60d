package org.jenkinsci.plugins.workflow.steps;

public abstract class StepContext implements java.io.Serializable {
    public StepContext() {}

    public abstract <T> T get(Class<T> key) throws java.io.IOException, InterruptedException;
}
