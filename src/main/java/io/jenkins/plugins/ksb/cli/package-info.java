/** Arguments, exit codes and files of the command line. No logic. */
@NullMarked
package io.jenkins.plugins.ksb.cli;

import org.jspecify.annotations.NullMarked;
