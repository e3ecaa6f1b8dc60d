package io.jenkins.plugins.ksb.parse.groovy;

import groovy.lang.GroovyClassLoader;
import java.util.List;
import org.codehaus.groovy.GroovyBugError;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.ParserPlugin;
import org.codehaus.groovy.control.ParserPluginFactory;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Text to Groovy's syntax tree. Only the first two phases of {@link SourceUnit} run: nothing is resolved, transformed, loaded or
 * defined, so that neither {@code @Grab} nor {@code @ASTTest} nor a static initialiser of the text ever runs.
 */
final class SyntaxTree {
    /** Asked for by a constructor, and never used, since no phase that loads classes runs. */
    private static final GroovyClassLoader UNUSED = new GroovyClassLoader(SyntaxTree.class.getClassLoader());

    private SyntaxTree() {}

    static ModuleNode of(String text, Budget budget) throws Refused {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setPluginFactory(new Plugins(budget));
        ErrorCollector errors = new ErrorCollector(configuration);
        SourceUnit unit = new SourceUnit("Jenkinsfile", text, configuration, UNUSED, errors);
        try {
            unit.parse();
            unit.completePhase();
            unit.nextPhase();
            unit.convert();
        } catch (CompilationFailedException e) {
            throw Refused.of(errors.getErrors(), e);
        } catch (Budget.TimeUp e) {
            throw e;
        } catch (RuntimeException | GroovyBugError e) {
            throw Refused.of(List.of(), e);
        }
        if (errors.hasErrors()) {
            throw Refused.of(errors.getErrors(), null);
        }
        return unit.getAST();
    }

    private static final class Plugins extends ParserPluginFactory {
        private final Budget budget;

        Plugins(Budget budget) {
            this.budget = budget;
        }

        @Override
        public ParserPlugin createParserPlugin() {
            return new ImpatientPlugin(budget);
        }
    }

    /** Groovy does not take the text; line and column are as Groovy counts them, and may be missing (0). */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        final int line;
        final int column;

        private Refused(String message, int line, int column, @Nullable Throwable cause) {
            super(message, cause, false, false);
            this.line = line;
            this.column = column;
        }

        static Refused of(List<?> errors, @Nullable Throwable cause) {
            if (!errors.isEmpty() && errors.get(0) instanceof SyntaxErrorMessage first) {
                SyntaxException syntax = first.getCause();
                return new Refused(
                        String.valueOf(syntax.getOriginalMessage()),
                        syntax.getStartLine(),
                        syntax.getStartColumn(),
                        cause);
            }
            return new Refused("Groovy does not accept the text", 0, 0, cause);
        }
    }
}
