package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the known values of variables into words; what is not known stays as it is written. */
final class Expander {
    /** Values beyond this stay unexpanded: {@code X=$X$X} doubles each time. */
    private static final int LONGEST = 1 << 12;

    private final Shell shell;

    Expander(Shell shell) {
        this.shell = shell;
    }

    /** The words of a command, split as an unquoted variable may make it necessary. */
    List<String> fields(List<Word> words) {
        Fields fields = new Fields();
        for (Word word : words) {
            boolean name = fields.isEmpty();
            for (Part part : word.parts()) {
                if (!addArray(part, fields)) {
                    fragments(part, name, 0).forEach(fragment -> fields.add(fragment, part.quoted()));
                }
            }
            fields.end();
        }
        return fields.all();
    }

    String text(Word word) {
        return Variable.text(fragments(word));
    }

    /** The value that an assignment of this word gives. */
    List<Fragment> fragments(Word word) {
        return fragments(word, 0);
    }

    private List<Fragment> fragments(Word word, int depth) {
        List<Fragment> fragments = new ArrayList<>();
        int expanded = 0;
        for (Part part : word.parts()) {
            for (Fragment fragment : fragments(part, false, depth)) {
                expanded += part instanceof Part.Variable ? fragment.text().length() : 0;
                if (expanded < LONGEST) {
                    join(fragments, fragment);
                }
            }
        }
        return fragments;
    }

    private static void join(List<Fragment> fragments, Fragment more) {
        Fragment last = fragments.isEmpty() ? null : fragments.get(fragments.size() - 1);
        if (last == null || last.splits() != more.splits()) {
            fragments.add(more);
        } else {
            fragments.set(fragments.size() - 1, new Fragment(last.text() + more.text(), more.splits()));
        }
    }

    private List<Fragment> fragments(Part part, boolean name, int depth) {
        if (part instanceof Part.Text text) {
            return List.of(new Fragment(text.text(), true));
        }
        if (part instanceof Part.Substitution substitution) {
            return List.of(new Fragment(substitution.raw(), false));
        }
        Part.Variable variable = (Part.Variable) part;
        Optional<List<Fragment>> known = value(variable.name());
        if (known.isPresent()) {
            return known.get();
        }
        Word operand = variable.operand();
        return name && variable.fallback() && operand != null && depth < 10
                ? fragments(operand, depth + 1)
                : List.of(new Fragment(variable.raw(), false));
    }

    private Optional<List<Fragment>> value(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        char first = name.charAt(0);
        if (first >= '0' && first <= '9' || "@*#".indexOf(first) >= 0) {
            return shell.parameters().flatMap(arguments -> parameter(name, arguments));
        }
        return shell.get(name).map(Variable::first);
    }

    private static Optional<List<Fragment>> parameter(String name, List<String> arguments) {
        if (name.equals("#")) {
            return Optional.of(List.of(new Fragment(Integer.toString(arguments.size()), true)));
        }
        if (name.equals("@") || name.equals("*")) {
            return Optional.of(List.of(new Fragment(String.join(" ", arguments), true)));
        }
        int index = name.length() == 1 ? name.charAt(0) - '0' : 0;
        if (index == 0) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Fragment(index <= arguments.size() ? arguments.get(index - 1) : "", true)));
    }

    /** {@code "$@"} and {@code "${array[@]}"} give as many words as they have fields. */
    private boolean addArray(Part part, Fields fields) {
        if (!(part instanceof Part.Variable variable)) {
            return false;
        }
        String name = variable.name();
        if (name.equals("@") && part.quoted() && shell.parameters().isPresent()) {
            fields.addAll(shell.parameters().get().stream()
                    .map(argument -> List.of(new Fragment(argument, true)))
                    .toList());
            return true;
        }
        if (!name.endsWith("[@]") && !name.endsWith("[*]")) {
            return false;
        }
        Optional<Variable> array = shell.get(name.substring(0, name.length() - 3));
        array.ifPresent(known -> fields.addAll(known.fields()));
        return array.isPresent();
    }
}
