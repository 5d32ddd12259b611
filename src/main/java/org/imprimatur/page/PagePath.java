package org.imprimatur.page;

import java.util.regex.Pattern;

/** Where a page stands below its locale, for example {@code compliance/iso-27001}. No slash at either end. */
public record PagePath(String value) implements Comparable<PagePath> {
    /** In characters; longer addresses are cut by mail programs and proxies. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}._-]*"
            + "(/[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}._-]*)*");

    public PagePath {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a path: " + value);
        }
    }

    /** Lower-case letters, digits, dots, hyphens and underscores in segments that begin with a letter or digit. */
    public static boolean isOne(String value) {
        return value.length() <= MAX_LENGTH
                && (isPlain(value) || FORM.matcher(value).matches());
    }

    /** Whether it is one for certain, as most are. A start looks at each, and the pattern takes its time. */
    private static boolean isPlain(String value) {
        boolean begins = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!PlainWord.isLetterOrDigit(c) && (begins || c != '-' && c != '/')) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
    }

    @Override
    public int compareTo(PagePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
