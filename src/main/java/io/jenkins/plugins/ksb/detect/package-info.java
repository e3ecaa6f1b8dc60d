/** Rule packs and detectors: facts to evidence. Pure. */
@NullMarked
package io.jenkins.plugins.ksb.detect;

import org.jspecify.annotations.NullMarked;
