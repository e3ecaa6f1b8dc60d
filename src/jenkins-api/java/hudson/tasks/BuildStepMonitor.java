package hudson.tasks;

public enum BuildStepMonitor {
    NONE {
        @Override
        void constantsHaveBodies() {}
    },
    STEP {
        @Override
        void constantsHaveBodies() {}
    },
    BUILD {
        @Override
        void constantsHaveBodies() {}
    };

    abstract void constantsHaveBodies();
}
