package io.jenkins.plugins.ksb.source.sample;

/**
 * One test case in one build.
 *
 * @param failedSince number of the build in which it began to fail, 0 while it passes
 */
record SampleCase(String suite, String name, int millis, boolean skipped, int failedSince) {
    boolean failed() {
        return failedSince > 0;
    }

    SampleCase passed() {
        return new SampleCase(suite, name, millis, skipped, 0);
    }
}
