package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imprimatur.page.Hash;
import org.imprimatur.review.SealKey;

/** Reads a key as people hand it on: as a fingerprint, or as a file with the key or the fingerprint in it. */
final class NamedKey {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----\\s*([A-Za-z0-9+/=\\s]+?)\\s*-----END PUBLIC KEY-----");
    private static final long LARGEST = 64 * 1024;

    private NamedKey() {}

    static Hash fingerprint(String named) {
        var digits = digits(named);
        return Hash.isOne(digits) ? new Hash(digits) : inFile(named);
    }

    /** With colons and blanks between the digits or without. */
    private static String digits(String named) {
        return named.toLowerCase(Locale.ROOT).replaceAll("[\\s:]", "");
    }

    private static Hash inFile(String named) {
        var text = read(named);
        var pem = PEM.matcher(text);
        try {
            return pem.find() ? new SealKey(pem.group(1).replaceAll("\\s", "")).fingerprint() : new Hash(digits(text));
        } catch (IllegalArgumentException neither) {
            throw new Imprimatur.CannotException("in " + named + " there is neither a public key nor a fingerprint");
        }
    }

    private static String read(String named) {
        try {
            var file = Path.of(named);
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                // As a JSON string it has its line ends written out.
                return Files.readString(file).replace("\\n", "\n");
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // Told below: whatever the reason, there is no key there.
        }
        throw new Imprimatur.CannotException(
                "--key is a fingerprint of 64 digits or a file with a public key, not \"" + named + "\"");
    }
}
