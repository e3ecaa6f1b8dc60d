package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step while the rest of the file may still change what its failure does. */
final class Draft {
    final int index;
    final int parent;
    final int stage;
    final String name;
    final Section section;
    final Origin origin;
    final Args args;
    final Location location;
    final @Nullable Guard guard;
    final List<PendingScript> scripts = new ArrayList<>(1);
    OnFailure own = OnFailure.STOPS;
    private boolean read;

    Draft(int index, Place place, String name, Section section, Origin origin, Args args, Location location) {
        this.index = index;
        this.parent = place.parent();
        this.stage = place.stage();
        this.guard = place.guard();
        this.name = name;
        this.section = section;
        this.origin = origin;
        this.args = args;
        this.location = location;
    }

    /** Someone looks at what this step gives back, instead of or besides failing. */
    void read() {
        read = true;
    }

    OnFailure onFailure() {
        OnFailure fate = Guard.resolve(own, guard);
        return fate == OnFailure.IGNORED && read ? OnFailure.HANDLED : fate;
    }

    /** Where a step stands. */
    record Place(int parent, int stage, @Nullable Guard guard) {}
}
