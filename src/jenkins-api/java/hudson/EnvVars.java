package hudson;

public class EnvVars extends java.util.TreeMap<String, String> {
    EnvVars() {}
}
