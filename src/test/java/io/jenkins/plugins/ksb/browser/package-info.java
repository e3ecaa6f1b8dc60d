/** A real browser for tests, driven over its own DevTools protocol. */
package io.jenkins.plugins.ksb.browser;
