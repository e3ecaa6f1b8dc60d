package io.jenkins.plugins.ksb.jenkins.api;

import java.util.SortedSet;

/** What callers and subclasses of a type can see: a head (flags, all supertypes) and its members, inherited ones included. */
record Api(String head, SortedSet<String> supertypes, SortedSet<String> members) {}
