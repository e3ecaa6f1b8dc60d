package io.jenkins.plugins.ksb.cli;

/** {@code --as}: what a folder is to be taken for. */
enum Kind {
    home,
    checkout,
    file
}
