package org.imprimatur.journal;

/** Text that was written word by word: each is its length, a colon and its characters. */
final class Tape {
    private final String text;
    private int at;

    Tape(String text) {
        this.text = text;
    }

    static void word(String word, StringBuilder to) {
        number(word.length(), to);
        to.append(word);
    }

    static void number(int number, StringBuilder to) {
        to.append(number).append(':');
    }

    int number() {
        int colon = text.indexOf(':', at);
        int number = Integer.parseInt(text, at, colon, 10);
        at = colon + 1;
        return number;
    }

    String word() {
        int length = number();
        at += length;
        return text.substring(at - length, at);
    }

    boolean isAtEnd() {
        return at == text.length();
    }
}
