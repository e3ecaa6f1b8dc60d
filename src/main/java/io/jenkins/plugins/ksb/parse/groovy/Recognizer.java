package io.jenkins.plugins.ksb.parse.groovy;

import groovyjarjarantlr.ASTFactory;
import groovyjarjarantlr.RecognitionException;
import groovyjarjarantlr.SemanticException;
import groovyjarjarantlr.collections.AST;
import org.codehaus.groovy.antlr.GroovySourceAST;
import org.codehaus.groovy.antlr.parser.GroovyRecognizer;

/**
 * Groovy's own rules, which guess: a way that fails is left by an exception that nobody looks at, a hundred frames deep. Filling in
 * those stacks would take half of the time, so here every guess is left by the same exception without one. The budget is asked at
 * each guess, since nested ones take exponential time.
 */
final class Recognizer extends GroovyRecognizer {
    private static final WrongGuess WRONG_GUESS = new WrongGuess();

    private final Budget budget;

    Recognizer(ImpatientPlugin.Lexer lexer, Budget budget) {
        super(lexer.plumb());
        this.budget = budget;
        lexer.setParser(this);
        setASTFactory(new Nodes());
    }

    @Override
    public int mark() {
        budget.tick();
        return super.mark();
    }

    /** Asked for by whoever makes an exception, and by nobody else. */
    @Override
    public String getFilename() {
        if (inputState.guessing > 0) {
            Recognizer.<RuntimeException>leave(WRONG_GUESS);
        }
        return super.getFilename();
    }

    /** The rules declare and expect it; the method in the middle does not. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void leave(Exception e) throws E {
        throw (E) e;
    }

    /** The lexer refuses texts by it, and tells where, even while a guess makes it read on. */
    @Override
    public void requireFailed(String problem, String solution) throws SemanticException {
        int guessing = inputState.guessing;
        inputState.guessing = 0;
        try {
            super.requireFailed(problem, solution);
        } finally {
            inputState.guessing = guessing;
        }
    }

    /** Nobody reads warnings here. */
    @Override
    public void addWarning(String warning, String solution) {}

    private static final class WrongGuess extends RecognitionException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Without reflection for each node. */
    private static final class Nodes extends ASTFactory {
        Nodes() {
            setASTNodeClass(GroovySourceAST.class);
        }

        @Override
        protected AST create(Class type) {
            return type == GroovySourceAST.class ? new GroovySourceAST() : super.create(type);
        }
    }
}
