package org.imprimatur.preview;

/**
 * A link that was just made.
 *
 * @param secret what its address ends with; it is told here once and kept nowhere
 */
public record Made(PreviewLink link, String secret) {
    @Override
    public String toString() {
        return "Made[link=" + link.id() + ", secret=…]";
    }
}
