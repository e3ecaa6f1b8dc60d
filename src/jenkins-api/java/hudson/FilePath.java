package hudson;

public final class FilePath implements java.io.Serializable {
    FilePath() {}
}
