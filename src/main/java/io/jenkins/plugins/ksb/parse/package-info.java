/** Text to facts. Nothing here executes, resolves or downloads what it reads. */
@NullMarked
package io.jenkins.plugins.ksb.parse;

import org.jspecify.annotations.NullMarked;
