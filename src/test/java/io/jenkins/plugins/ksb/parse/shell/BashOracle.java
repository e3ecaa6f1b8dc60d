package io.jenkins.plugins.ksb.parse.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterBash;

/** The simple commands that tree-sitter's grammar of bash finds, in the form of {@link SyntaxCommands}. */
final class BashOracle {
    private BashOracle() {}

    static List<String> commands(String script) {
        TSParser parser = new TSParser();
        parser.setLanguage(new TreeSitterBash());
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        TSNode root = parser.parseString(null, script).getRootNode();
        if (root.hasError()) {
            throw new IllegalArgumentException("the oracle does not understand " + root);
        }
        List<String> commands = new ArrayList<>();
        collect(root, bytes, commands);
        commands.sort(null);
        return commands;
    }

    private static void collect(TSNode node, byte[] bytes, List<String> commands) {
        if (node.getType().equals("command")) {
            commands.add(words(node, bytes));
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            collect(node.getChild(i), bytes, commands);
        }
    }

    private static String words(TSNode command, byte[] bytes) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < command.getChildCount(); i++) {
            String field = command.getFieldNameForChild(i);
            if ("name".equals(field) || "argument".equals(field)) {
                TSNode word = command.getChild(i);
                words.add(unquoted(new String(
                        bytes, word.getStartByte(), word.getEndByte() - word.getStartByte(), StandardCharsets.UTF_8)));
            }
        }
        return String.join("|", words);
    }

    /** Quotes off; expansions stay as they are written. */
    private static String unquoted(String raw) {
        StringBuilder text = new StringBuilder();
        boolean inDouble = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                char next = raw.charAt(++i);
                boolean kept = inDouble && "$`\"\\\n".indexOf(next) < 0;
                text.append(kept ? "\\" : "").append(next == '\n' ? "" : String.valueOf(next));
            } else if (c == '"') {
                inDouble = !inDouble;
            } else if (c == '\'' && !inDouble) {
                int end = raw.indexOf('\'', i + 1);
                text.append(raw, i + 1, end);
                i = end;
            } else if (c == '`'
                    || (c == '$' && i + 1 < raw.length() && "({".indexOf(raw.charAt(i + 1)) >= 0)
                    || ((c == '<' || c == '>') && i + 1 < raw.length() && raw.charAt(i + 1) == '(')) {
                int end = expansionEnd(raw, i);
                text.append(raw, i, end);
                i = end - 1;
            } else if (!(c == '$' && i + 1 < raw.length() && raw.charAt(i + 1) == '"' && !inDouble)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int expansionEnd(String raw, int start) {
        if (raw.charAt(start) == '`') {
            int end = start + 1;
            while (raw.charAt(end) != '`') {
                end += raw.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        int depth = 0;
        for (int i = start + 1; i < raw.length(); i++) {
            char c = raw.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return raw.length();
    }
}
