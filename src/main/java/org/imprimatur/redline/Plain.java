package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as people quote it: its words without marks, a line for each block. */
public final class Plain {
    private final List<Word> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final String text;

    private int block;

    private Plain(Block whole) {
        read(whole);
        text = line.toString();
    }

    /** Reads a fragment of HTML as our own renderer writes it. */
    public static Plain ofHtml(String html) {
        return of(new Reading(new Vocabulary()).html(html));
    }

    /** Reads a text that has no marks, or whose marks are to be read too. */
    public static Plain ofPlain(String text) {
        return of(new Reading(new Vocabulary()).plain(text));
    }

    static Plain of(Block whole) {
        return new Plain(whole);
    }

    private void read(Block part) {
        if (part instanceof Block.Leaf leaf) {
            if (block++ > 0) {
                line.append('\n');
            }
            leaf.words().forEach(this::add);
        } else {
            ((Block.Branch) part).parts().forEach(this::read);
        }
    }

    private void add(Word word) {
        int from = line.length();
        line.append(said(word));
        words.add(word);
        places.add(new Span(from, line.length()));
        blocks.add(block);
    }

    private static String said(Word word) {
        if (word.isImage()) {
            return "";
        }
        return word.isSpace() && !word.exact() && !word.text().isEmpty() ? " " : word.text();
    }

    public String text() {
        return text;
    }

    public String at(Span span) {
        return text.substring(span.from(), span.to());
    }

    /** Every place where these words stand one after another. White space and the ends of blocks do not matter. */
    public List<Span> find(String quote) {
        var wanted = new Dense(quote);
        var all = new Dense(text);
        var found = new ArrayList<Span>();
        int at = wanted.length() == 0 ? -1 : all.indexOf(wanted, 0);
        while (at >= 0) {
            found.add(all.span(at, at + wanted.length()));
            at = all.indexOf(wanted, at + 1);
        }
        return found;
    }

    /** Some text without its white space. */
    public static String dense(String some) {
        return new Dense(some).toString();
    }

    /** Where the character stands that so many others, white space not counted, stand before. */
    public int placeOf(int dense) {
        return new Dense(text).place(dense);
    }

    /** The same stretch counted in characters that are no white space: the same in every drawing of the text. */
    Span dense(Span span) {
        var before = new Dense(text.substring(0, span.from()));
        return new Span(before.length(), before.length() + new Dense(at(span)).length());
    }

    List<Word> words() {
        return words;
    }

    Span place(int word) {
        return places.get(word);
    }

    int block(int word) {
        return blocks.get(word);
    }

    /** A word that a reader sees. */
    boolean isRead(int word) {
        return !at(places.get(word)).isBlank() && !words.get(word).isSpace();
    }

    /** The words that a stretch touches and a reader sees. */
    int[] read(Span span) {
        int first = firstEndingAfter(span.from());
        int[] found = new int[words.size() - first];
        int count = 0;
        for (int i = first; i < words.size() && places.get(i).from() < span.to(); i++) {
            if (isRead(i)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int firstEndingAfter(int at) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).to() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
