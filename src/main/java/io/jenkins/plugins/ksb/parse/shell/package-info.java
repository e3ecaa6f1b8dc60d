/** Scripts of POSIX shells, cmd and PowerShell to commands. */
@NullMarked
package io.jenkins.plugins.ksb.parse.shell;

import org.jspecify.annotations.NullMarked;
