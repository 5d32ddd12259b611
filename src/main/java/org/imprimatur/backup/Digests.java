package org.imprimatur.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.page.Hash;

/** Sums up the lines of a backup, or of the store that it is compared with. */
final class Digests {
    private final MessageDigest all = sha256();
    private final MessageDigest content = sha256();
    private final Map<String, Long> counts = new TreeMap<>();
    private long lines;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    void header(byte[] line) {
        add(all, line);
        lines++;
    }

    void document(String kind, byte[] line) {
        add(all, line);
        add(content, line);
        counts.merge(kind, 1L, Long::sum);
        lines++;
    }

    private static void add(MessageDigest digest, byte[] line) {
        digest.update(line);
        digest.update((byte) '\n');
    }

    /** The number of the line that comes next. */
    long next() {
        return lines + 1;
    }

    /** Ends the sums; nothing can be added after. */
    Totals totals() {
        return new Totals(Map.copyOf(counts), hash(content), hash(all));
    }

    private static Hash hash(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }
}
