package io.jenkins.plugins.ksb.detect.history;

/** Counts what speaks for one practice in some builds. Pure: the same builds give the same numbers. */
interface HistoryDetector {

    /** @param practice its settings; its needs and bounds are not the detector's business */
    Measured measure(Window window, HistoryPractice practice);
}
