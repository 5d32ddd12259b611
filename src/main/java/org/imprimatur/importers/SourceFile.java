package org.imprimatur.importers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** A file to import: its path inside the folder or ZIP, with {@code /} between names, and its bytes as they came. */
@SuppressWarnings("ArrayRecordComponent") // equality is given below; files are large and read once
public record SourceFile(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }

    /** The name in lower case after the last dot, or an empty string. */
    String extension() {
        var base = name.substring(name.lastIndexOf('/') + 1);
        var dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
