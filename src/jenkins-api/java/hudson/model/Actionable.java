package hudson.model;

public abstract class Actionable implements ModelObject {
    public Actionable() {}

    public native <T extends Action> T getAction(Class<T> type);
}
