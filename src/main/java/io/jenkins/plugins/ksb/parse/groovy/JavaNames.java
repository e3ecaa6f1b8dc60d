package io.jenkins.plugins.ksb.parse.groovy;

import java.util.Set;

/** Names of the Java and Groovy libraries, of which no method is a step. */
final class JavaNames {
    private static final Set<String> CLASSES = Set.of(
            "Math",
            "System",
            "String",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "Float",
            "BigDecimal",
            "BigInteger",
            "Number",
            "Object",
            "Date",
            "Calendar",
            "GregorianCalendar",
            "SimpleDateFormat",
            "TimeZone",
            "TimeUnit",
            "TimeCategory",
            "Instant",
            "Duration",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "ZonedDateTime",
            "ZoneId",
            "DateTimeFormatter",
            "File",
            "FilePath",
            "Files",
            "Path",
            "Paths",
            "URL",
            "URI",
            "URLEncoder",
            "URLDecoder",
            "Thread",
            "Random",
            "SecureRandom",
            "UUID",
            "Collections",
            "Arrays",
            "Pattern",
            "Matcher",
            "StringUtils",
            "Base64",
            "MessageDigest",
            "Runtime",
            "Locale",
            "Charset",
            "StandardCharsets",
            "Optional",
            "Objects",
            "Class",
            "Eval",
            "GroovyShell",
            "JsonOutput",
            "JsonSlurper",
            "JsonSlurperClassic",
            "JsonBuilder",
            "XmlSlurper",
            "XmlParser",
            "MarkupBuilder",
            "ConfigSlurper",
            "Yaml",
            "Jenkins",
            "Hudson",
            "Result",
            "Cause",
            "InputStreamReader",
            "BufferedReader",
            "StringWriter",
            "StringReader",
            "PrintWriter",
            "ByteArrayOutputStream",
            "ByteArrayInputStream",
            "FlowInterruptedException",
            "AtomicInteger",
            "Semaphore");
    private static final Set<String> ROOTS = Set.of("java", "javax", "groovy", "hudson", "jenkins");

    private JavaNames() {}

    /** @param name of a class, simple or with its package, or an expression that starts with one */
    static boolean isJava(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        return CLASSES.contains(first)
                || dot > 0
                        && (ROOTS.contains(first)
                                || name.startsWith("org.jenkinsci.plugins.")
                                || name.startsWith("org.apache.")
                                || name.startsWith("com.cloudbees."))
                || first.endsWith("Exception")
                || first.endsWith("Error");
    }
}
