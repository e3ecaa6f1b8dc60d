/** Keeps on disk what earlier runs made of builds, and tells whether it still holds. What the bytes mean is others' business. */
@NullMarked
package io.jenkins.plugins.ksb.source.cache;

import org.jspecify.annotations.NullMarked;
