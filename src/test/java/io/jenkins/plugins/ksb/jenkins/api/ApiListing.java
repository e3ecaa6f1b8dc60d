package io.jenkins.plugins.ksb.jenkins.api;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_ANNOTATION;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACC_TRANSIENT;
import static org.objectweb.asm.Opcodes.ACC_VARARGS;
import static org.objectweb.asm.Opcodes.ASM9;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/** Reads such descriptions from class files and from a text file, and writes the text file from the jars of a real Jenkins. */
final class ApiListing {
    private static final Map<Integer, String> FLAGS = new TreeMap<>(Map.of(
            ACC_PUBLIC,
            "public",
            ACC_PROTECTED,
            "protected",
            ACC_STATIC,
            "static",
            ACC_FINAL,
            "final",
            ACC_ABSTRACT,
            "abstract",
            ACC_INTERFACE,
            "interface",
            ACC_ENUM,
            "enum",
            ACC_ANNOTATION,
            "annotation"));
    /** Annotations on annotation types that the compiler or its processors read. */
    private static final Set<String> READ_BY_COMPILER = Set.of(
            "Ljava/lang/annotation/Retention;",
            "Ljava/lang/annotation/Target;",
            "Lnet/java/sezpoz/Indexable;",
            "Lorg/jvnet/hudson/annotation_indexer/Indexed;");

    private final ClassLoader classes;

    ApiListing(ClassLoader classes) {
        this.classes = classes;
    }

    /** args: the text file to write, the folder of stub classes that names the types, the jars of a real Jenkins. */
    public static void main(String[] args) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String a : List.of(args).subList(2, args.length)) {
            jars.add(new File(a).toURI().toURL());
        }
        ApiListing real = new ApiListing(new URLClassLoader(jars.toArray(URL[]::new), null));
        List<String> lines = new ArrayList<>();
        for (String type : typesIn(Path.of(args[1]))) {
            Api api = real.of(type);
            lines.add(type + " | " + api.head() + " | " + String.join(" ", api.supertypes()));
            api.members().forEach(m -> lines.add("  " + m));
        }
        Files.write(Path.of(args[0]), lines);
    }

    static Map<String, Api> read(Path text) throws IOException {
        Map<String, Api> m = new TreeMap<>();
        SortedSet<String> members = null;
        for (String l : Files.readAllLines(text)) {
            if (l.startsWith("  ")) {
                members.add(l.substring(2));
            } else {
                String[] p = l.split(" \\| ", 3);
                members = new TreeSet<>();
                m.put(p[0], new Api(p[1], new TreeSet<>(List.of(p[2].split(" "))), members));
            }
        }
        return m;
    }

    static Collection<String> typesIn(Path folder) throws IOException {
        try (Stream<Path> s = Files.walk(folder)) {
            return s.map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(n -> n.endsWith(".class"))
                    .map(n -> n.substring(0, n.length() - 6))
                    .sorted()
                    .toList();
        }
    }

    Api of(String type) throws IOException {
        Reader r = new Reader(type);
        r.read(type);
        return new Api(r.head.strip(), r.supertypes, new TreeSet<>(r.members.values()));
    }

    private boolean checked(String exception) {
        try {
            String t = exception;
            while (!t.startsWith("java/")) {
                try (InputStream in = classes.getResourceAsStream(t + ".class")) {
                    t = new ClassReader(in).getSuperName();
                }
            }
            Class<?> c = Class.forName(t.replace('/', '.'));
            return !RuntimeException.class.isAssignableFrom(c) && !Error.class.isAssignableFrom(c);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(exception, e);
        }
    }

    Collection<String> directSupertypes(String type) throws IOException {
        try (InputStream in = classes.getResourceAsStream(type + ".class")) {
            ClassReader c = new ClassReader(in);
            List<String> l = new ArrayList<>(List.of(c.getInterfaces()));
            l.add(c.getSuperName());
            return l;
        }
    }

    private final class Reader extends ClassVisitor {
        final String type;
        String head = "";
        final SortedSet<String> supertypes = new TreeSet<>();
        final Map<String, String> members = new HashMap<>();
        private String now;
        private final Set<String> seen = new HashSet<>();

        Reader(String type) {
            super(ASM9);
            this.type = type;
        }

        void read(String name) throws IOException {
            try (InputStream in = classes.getResourceAsStream(name + ".class")) {
                if (in == null) {
                    if (name.equals(type)) {
                        throw new IOException(name + " is not there");
                    }
                    return; // of the JDK, or of a library that says nothing to us
                }
                now = name;
                ClassReader c = new ClassReader(in);
                c.accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
                List<String> up = new ArrayList<>();
                if (c.getSuperName() != null) up.add(c.getSuperName());
                up.addAll(List.of(c.getInterfaces()));
                for (String u : up) {
                    if (seen.add(u)) {
                        supertypes.add(u);
                        if (!u.startsWith("java/")) read(u);
                    }
                }
            }
        }

        @Override
        public void visit(int v, int access, String name, String sig, String superName, String[] interfaces) {
            if (name.equals(type))
                head = flags(access) + (sig != null && sig.startsWith("<") ? " " + sig.substring(0, end(sig)) : "");
        }

        @Override
        public void visitInnerClass(String name, String outer, String inner, int access) {
            if (name.equals(type) && now.equals(type)) head = flags(access);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String desc, boolean visible) {
            if (!now.equals(type) || !READ_BY_COMPILER.contains(desc)) return null;
            head += " @" + desc.substring(desc.lastIndexOf('/') + 1, desc.length() - 1);
            return new AnnotationVisitor(ASM9) {
                @Override
                public void visitEnum(String n, String d, String value) {
                    head += ":" + value;
                }

                @Override
                public AnnotationVisitor visitArray(String n) {
                    return this;
                }
            };
        }

        @Override
        public FieldVisitor visitField(int access, String name, String desc, String sig, Object value) {
            add(access, name, desc, (sig == null ? "" : " " + sig) + (value == null ? "" : " = " + value));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String desc, String sig, String[] exceptions) {
            if (!name.startsWith("<") || now.equals(type)) {
                String checked = Stream.of(exceptions == null ? new String[0] : exceptions)
                        .filter(ApiListing.this::checked)
                        .sorted()
                        .collect(java.util.stream.Collectors.joining(","));
                add(
                        access,
                        name,
                        desc,
                        (sig == null ? "" : " " + sig) + (checked.isEmpty() ? "" : " throws " + checked));
            }
            return null;
        }

        private void add(int access, String name, String desc, String rest) {
            if ((access & (ACC_PUBLIC | ACC_PROTECTED)) != 0 && (access & ACC_SYNTHETIC) == 0) {
                members.putIfAbsent(
                        name + desc, name + " " + desc + " " + flags(access & ~ACC_TRANSIENT & ~ACC_VARARGS) + rest);
            }
        }

        private static int end(String sig) {
            int depth = 0;
            for (int i = 0; ; i++) {
                if (sig.charAt(i) == '<') depth++;
                if (sig.charAt(i) == '>' && --depth == 0) return i + 1;
            }
        }

        private static String flags(int access) {
            return FLAGS.entrySet().stream()
                    .filter(e -> (access & e.getKey()) != 0)
                    .map(Map.Entry::getValue)
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }
    }
}
