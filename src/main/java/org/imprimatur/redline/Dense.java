package org.imprimatur.redline;

/** The characters of a text that are no white space, each with its place. */
final class Dense {
    private final StringBuilder signs = new StringBuilder();
    private final int[] places;

    Dense(String text) {
        places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                places[signs.length()] = i;
                signs.append(text.charAt(i));
            }
        }
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    int length() {
        return signs.length();
    }

    int indexOf(Dense other, int from) {
        return signs.indexOf(other.signs.toString(), from);
    }

    int place(int sign) {
        return sign < length() ? places[sign] : places.length;
    }

    @Override
    public String toString() {
        return signs.toString();
    }

    /** Where a stretch of these characters stands in the text. */
    Span span(int from, int to) {
        return new Span(places[from], places[to - 1] + 1);
    }
}
