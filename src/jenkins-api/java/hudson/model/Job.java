package hudson.model;

public abstract class Job<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends AbstractItem {
    Job() {}

    public native java.io.File getBuildDir();

    public native RunT getBuildByNumber(int n);
}
