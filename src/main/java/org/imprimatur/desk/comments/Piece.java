package org.imprimatur.desk.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Some of what was said: plain words, or somebody's name. */
public record Piece(String text, boolean isName) {
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9._-])@[a-z0-9](?:[a-z0-9._@-]*[a-z0-9])?");

    static List<Piece> of(String words) {
        var pieces = new ArrayList<Piece>();
        var names = NAME.matcher(words);
        int at = 0;
        while (names.find()) {
            pieces.add(new Piece(words.substring(at, names.start()), false));
            pieces.add(new Piece(names.group(), true));
            at = names.end();
        }
        pieces.add(new Piece(words.substring(at), false));
        return List.copyOf(pieces);
    }
}
