package org.imprimatur.api.frame;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Packs what a cursor says into what stands in an address as it is, and is not for anybody else to read or to make. */
public final class OpaqueCursor {
    private OpaqueCursor() {}

    public static String of(String said) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
    }

    /** What a cursor says; of one that was not made here nothing, as no list's says. */
    public static String said(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
