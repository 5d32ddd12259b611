package org.imprimatur.redline;

import java.util.List;

/** The smallest thing that a redline marks: a word, a Chinese character, a mark, a space, an image. */
record Word(String lead, String raw, String shown, Type type, int key, List<Tag> within, boolean exact) {

    enum Type {
        WORD,
        IDEOGRAPH,
        MARK,
        SPACE,
        OBJECT
    }

    boolean isSpace() {
        return type == Type.SPACE;
    }

    /** A reader notices whether it is there: in preformatted text and in sources a space, too. */
    boolean isSeen() {
        return !isSpace() || (exact && !raw.startsWith("<"));
    }

    boolean counts() {
        return type == Type.WORD || type == Type.IDEOGRAPH;
    }

    boolean isImage() {
        return type == Type.OBJECT && raw.startsWith("<img");
    }

    /** The bytes that it stands for, with the inline tags that came before it. */
    String bytes() {
        return lead + raw;
    }

    /** As a reader reads it; of an image its text. */
    String text() {
        if (type == Type.OBJECT) {
            return isImage() ? "[" + attribute("alt") + "]" : " ";
        }
        return type == Type.SPACE && raw.startsWith("<") ? "" : Entities.decoded(raw);
    }

    String attribute(String name) {
        int at = raw.indexOf(" " + name + "=\"");
        int from = at + name.length() + 3;
        return at < 0 ? "" : raw.substring(from, raw.indexOf('"', from));
    }

    static int count(List<Word> words) {
        return (int) words.stream().filter(Word::counts).count();
    }
}
