package org.imprimatur.cluster;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What goes through the grid: plain words, which every version of the product can read.
 *
 * @param node who rings
 * @param news the number of the newest bulletin that it knows of
 * @param leaving whether it stops, and is not to be missed
 */
public record Ring(String node, long news, boolean leaving) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,40}) (\\d{1,15})( leaves)?");

    String words() {
        return node + " " + news + (leaving ? " leaves" : "");
    }

    static Optional<Ring> of(Serializable words) {
        return Optional.of(words)
                .filter(String.class::isInstance)
                .map(said -> FORM.matcher((String) said))
                .filter(said -> said.matches())
                .map(said -> new Ring(said.group(1), Long.parseLong(said.group(2)), said.group(3) != null));
    }
}
