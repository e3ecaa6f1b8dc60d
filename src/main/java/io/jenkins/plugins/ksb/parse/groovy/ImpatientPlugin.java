package io.jenkins.plugins.ksb.parse.groovy;

import groovyjarjarantlr.RecognitionException;
import groovyjarjarantlr.TokenStreamException;
import groovyjarjarantlr.TokenStreamRecognitionException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.antlr.AntlrParserPlugin;
import org.codehaus.groovy.antlr.SourceBuffer;
import org.codehaus.groovy.antlr.UnicodeEscapingReader;
import org.codehaus.groovy.antlr.UnicodeLexerSharedInputState;
import org.codehaus.groovy.antlr.parser.GroovyLexer;
import org.codehaus.groovy.antlr.parser.GroovyRecognizer;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.syntax.SyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Groovy's own parser, except that it can be stopped. Its look-ahead takes exponential time for some short texts (twenty nested
 * closures with default parameters take a minute).
 */
final class ImpatientPlugin extends AntlrParserPlugin {
    private final Budget budget;

    ImpatientPlugin(Budget budget) {
        this.budget = budget;
    }

    @Override
    protected void transformCSTIntoAST(SourceUnit unit, Reader reader, SourceBuffer buffer) {
        setController(unit);
        UnicodeEscapingReader unescaped = new UnicodeEscapingReader(reader, buffer);
        Lexer lexer = new Lexer(new UnicodeLexerSharedInputState(unescaped));
        unescaped.setLexer(lexer);
        Recognizer parser = new Recognizer(lexer, budget);
        parser.setSourceBuffer(buffer);
        try {
            parser.compilationUnit();
        } catch (TokenStreamRecognitionException e) {
            refuse(unit, e.recog.getMessage(), e.recog.getLine(), e.recog.getColumn());
        } catch (RecognitionException e) {
            refuse(unit, e.getMessage(), e.getLine(), e.getColumn());
        } catch (TokenStreamException e) {
            refuse(unit, e.getMessage(), lexer.getLine(), lexer.getColumn());
        }
        ast = parser.getAST();
    }

    /** Would only guess the ends of nodes that have none, in two walks over the whole tree. */
    @Override
    protected void processAST() {}

    @Override
    protected void makeModule() {
        output = new Module(getController());
    }

    /** Groovy's own list of classes wraps the script into one as soon as it is asked for. */
    static final class Module extends ModuleNode {
        final List<ClassNode> declared = new ArrayList<>();

        Module(SourceUnit unit) {
            super(unit);
        }

        @Override
        public void addClass(ClassNode type) {
            super.addClass(type);
            declared.add(type);
        }
    }

    private static void refuse(SourceUnit unit, @Nullable String message, int line, int column) {
        unit.addError(new SyntaxException(String.valueOf(message), line, column));
    }

    static final class Lexer extends GroovyLexer {

        Lexer(UnicodeLexerSharedInputState input) {
            super(input);
        }

        /** The lexer asks it where the parser stands when it refuses a text. */
        void setParser(GroovyRecognizer recognizer) {
            parser = recognizer;
        }
    }
}
