package org.imprimatur.redline;

import java.util.function.BiConsumer;

/** Cuts running text into words, marks and spaces; in Chinese and Japanese every character stands alone. */
final class Lexer {

    private final String text;
    private final boolean html;
    private int at;

    private Lexer(String text, boolean html) {
        this.text = text;
        this.html = html;
    }

    static void cut(String text, boolean html, BiConsumer<String, Word.Type> sink) {
        var lexer = new Lexer(text, html);
        while (lexer.at < text.length()) {
            int from = lexer.at;
            var type = lexer.next();
            sink.accept(text.substring(from, lexer.at), type);
        }
    }

    private Word.Type next() {
        int entity = entityEnd();
        if (entity > 0) {
            boolean space = text.startsWith("&nbsp;", at);
            at = entity;
            return space ? Word.Type.SPACE : Word.Type.MARK;
        }
        int whole = Whole.end(text, at, html);
        if (whole > at) {
            at = whole;
            return Word.Type.WORD;
        }
        int first = take();
        if (isSpace(first)) {
            while (at < text.length() && isSpace(text.codePointAt(at))) {
                take();
            }
            return Word.Type.SPACE;
        }
        if (isIdeograph(first)) {
            takeJoined();
            return Word.Type.IDEOGRAPH;
        }
        if (isLetter(first)) {
            takeRestOfWord();
            return Word.Type.WORD;
        }
        takeJoined();
        return Word.Type.MARK;
    }

    private int take() {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private int entityEnd() {
        if (!html || text.charAt(at) != '&') {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && end < at + 12 && (isLetter(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';' ? end + 1 : -1;
    }

    private void takeRestOfWord() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!(isLetter(point) && !isIdeograph(point)) && !isJoined(point) && !isInsideWord(point)) {
                return;
            }
            take();
        }
    }

    /** The apostrophe of "don't", the points of "1,000.50", the strokes of "2026-05-01" and "CERT-7". */
    private boolean isInsideWord(int point) {
        if (at + 1 >= text.length() || "'’.,:/-".indexOf(point) < 0) {
            return false;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at + 1);
        if (point == '\'' || point == '’') {
            return Character.isLetter(left) && Character.isLetter(right) && !isIdeograph(right);
        }
        return point == '-'
                ? (Character.isDigit(left) && isPlainLetter(right)) || (isPlainLetter(left) && Character.isDigit(right))
                : Character.isDigit(left) && Character.isDigit(right);
    }

    private static boolean isPlainLetter(char point) {
        return Character.isLetterOrDigit(point) && !isIdeograph(point);
    }

    private void takeJoined() {
        while (at < text.length() && isJoined(text.codePointAt(at))) {
            boolean glue = take() == 0x200D;
            if (glue && at < text.length() && text.charAt(at) != '<' && text.charAt(at) != '&') {
                take();
            }
        }
    }

    private static boolean isJoined(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.MODIFIER_SYMBOL && point > 0xFFFF)
                || point == 0x200D;
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isIdeograph(int point) {
        if (point < 0x2E80) {
            return false;
        }
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || point == 0x30FC;
    }
}
