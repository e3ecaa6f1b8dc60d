package hudson.util;

public class AtomicFileWriter extends java.io.Writer {
    public AtomicFileWriter(java.nio.file.Path destinationPath, java.nio.charset.Charset charset)
            throws java.io.IOException {}

    @Override
    public native void write(char[] cbuf, int off, int len) throws java.io.IOException;

    @Override
    public native void flush() throws java.io.IOException;

    @Override
    public native void close() throws java.io.IOException;

    public native void abort() throws java.io.IOException;

    public native void commit() throws java.io.IOException;
}
