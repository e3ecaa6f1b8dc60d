package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.List;

/** What a variable surely holds: one field, or as many as an array has. */
record Variable(List<List<Fragment>> fields, boolean array) {
    Variable {
        fields = List.copyOf(fields);
    }

    static Variable of(String text) {
        return new Variable(List.of(List.of(new Fragment(text, true))), false);
    }

    /** The first field, which is all of a plain variable. */
    List<Fragment> first() {
        return fields.isEmpty() ? List.of() : fields.get(0);
    }

    /** This with another appended: more fields to an array, more text to anything else. */
    Variable plus(Variable more) {
        List<List<Fragment>> all = new ArrayList<>(fields);
        if (array) {
            all.addAll(more.fields);
        } else {
            List<Fragment> joined = new ArrayList<>(first());
            joined.addAll(more.first());
            all = List.of(joined);
        }
        return new Variable(all, array);
    }

    static String text(List<Fragment> fragments) {
        if (fragments.size() == 1) {
            return fragments.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        fragments.forEach(fragment -> text.append(fragment.text()));
        return text.toString();
    }
}
