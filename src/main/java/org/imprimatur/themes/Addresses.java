package org.imprimatur.themes;

import java.nio.charset.StandardCharsets;

/** Writes addresses of the site as they go over the wire. */
public final class Addresses {
    private static final String AS_THEY_ARE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private Addresses() {}

    /** Everything but plain letters, digits and the few signs that never need it, percent-encoded. */
    public static String encoded(String address) {
        var encoded = new StringBuilder(address.length());
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (AS_THEY_ARE.indexOf(one) >= 0) {
                encoded.append((char) one);
            } else {
                encoded.append('%').append(String.format("%02X", one));
            }
        }
        return encoded.toString();
    }
}
