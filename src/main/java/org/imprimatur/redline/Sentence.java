package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the words of one block, each with the inline tags it stands in. */
final class Sentence {

    private static final Pattern BARE_AMP = Pattern.compile("&(?!#?[A-Za-z0-9]+;)");

    private final Vocabulary vocabulary;
    private final boolean exact;
    private final boolean html;
    private final List<Word> words = new ArrayList<>();
    private List<Tag> within = List.of();
    private String lead = "";

    /** Exact: spaces are read as well, as in preformatted text. */
    Sentence(Vocabulary vocabulary, boolean exact, boolean html) {
        this.vocabulary = vocabulary;
        this.exact = exact;
        this.html = html;
    }

    Block.Leaf leaf(Block.Frame frame, String raw) {
        return new Block.Leaf(frame, words, lead, raw, Gist.of(words), exact);
    }

    void nodes(List<Node> nodes) {
        for (var node : nodes) {
            if (node instanceof Node.Element element) {
                element(element);
            } else {
                text(node.raw());
            }
        }
    }

    void text(String text) {
        Lexer.cut(text, html, (raw, type) -> {
            var key = type == Word.Type.SPACE && !exact ? " " : raw;
            add(raw, escaped(raw), type, key);
        });
    }

    private void element(Node.Element element) {
        var tag = element.tag();
        if (tag.isVoid()) {
            add(element.raw(), tag.shown("", true), Word.Type.OBJECT, tag.shown("", false));
        } else if (element.isEmpty()) {
            add(element.raw(), shownEmpty(element), Word.Type.SPACE, "");
        } else {
            lead += tag.raw();
            var outer = within;
            within = new ArrayList<>(outer);
            within.add(tag);
            nodes(element.children());
            within = outer;
            lead += element.close();
        }
    }

    private static String shownEmpty(Node.Element element) {
        var inside = new StringBuilder();
        element.children().forEach(child -> inside.append(shownEmpty((Node.Element) child)));
        return element.tag().shown("", true) + inside + element.tag().closing();
    }

    private void add(String raw, String shown, Word.Type type, String key) {
        words.add(new Word(lead, raw, shown, type, vocabulary.key(key), within, exact));
        lead = "";
    }

    private String escaped(String raw) {
        var amps = html && raw.indexOf('&') >= 0 ? BARE_AMP.matcher(raw).replaceAll("&amp;") : raw;
        return (html ? amps : raw.replace("&", "&amp;")).replace("<", "&lt;").replace(">", "&gt;");
    }
}
