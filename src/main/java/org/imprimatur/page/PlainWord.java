package org.imprimatur.page;

/** Words of small letters, digits and hyphens. By hand: a start looks at some for each page, and a pattern takes its time. */
final class PlainWord {
    private static final int MOST = 64;

    private PlainWord() {}

    static boolean isOne(String word) {
        return !word.isEmpty() && word.length() <= MOST && isPlain(word);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
