package org.imprimatur.serving;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the headers in which browsers say what they have and what they can take. */
public final class Conditions {
    private Conditions() {}

    /** Whether what the reader has, by the {@code If-None-Match} that came, is still right. */
    public static boolean has(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        // As nearly all browsers send it.
        if (ifNoneMatch.equals(etag)) {
            return true;
        }
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /** Whether the reader takes gzip, by the {@code Accept-Encoding} that came. */
    public static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        // As all browsers begin it.
        if (acceptEncoding.startsWith("gzip,")) {
            return true;
        }
        String anything = "";
        for (String wish : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            String coding = wish.split(";", 2)[0].strip();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return !isRefused(wish);
            }
            if (coding.equals("*")) {
                anything = wish;
            }
        }
        return !anything.isEmpty() && !isRefused(anything);
    }

    private static boolean isRefused(String wish) {
        return wish.replace(" ", "").matches(".*;q=0(\\.0{0,3})?");
    }
}
