package org.imprimatur.serving;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Takes what a servlet writes into memory, at one go. */
public final class Caught extends ServletOutputStream {
    private final ByteArrayOutputStream bytes;

    public Caught(ByteArrayOutputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public void write(int one) {
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
        bytes.write(some, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("nobody waits to write into memory");
    }
}
