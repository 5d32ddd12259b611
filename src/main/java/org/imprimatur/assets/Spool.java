package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.imprimatur.page.Hash;

/** Bytes on their way in, in a file of the system's temporary folder: their hash is known only when all have come. */
record Spool(Path file, Hash hash, long size) implements AutoCloseable {

    /** At most so many bytes and one more, which tells that there were too many. */
    static Spool of(InputStream bytes, long most) throws IOException {
        return filled(out -> copy(bytes, out, most + 1));
    }

    static Spool filled(Filling filling) throws IOException {
        var file = Files.createTempFile("imprimatur", ".asset");
        try {
            var digest = sha256();
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                filling.into(out);
            }
            return new Spool(file, hash(digest), Files.size(file));
        } catch (IOException | RuntimeException failure) {
            Files.delete(file);
            throw failure;
        }
    }

    /** Writes what is to be spooled. */
    interface Filling {
        void into(DigestOutputStream out) throws IOException;
    }

    private static void copy(InputStream bytes, DigestOutputStream out, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        long left = most;
        for (int got = 0; left > 0 && got >= 0; left -= Math.max(got, 0)) {
            got = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
            out.write(buffer, 0, Math.max(got, 0));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static Hash hash(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    byte[] head(int most) throws IOException {
        try (var in = open()) {
            return in.readNBytes(most);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
