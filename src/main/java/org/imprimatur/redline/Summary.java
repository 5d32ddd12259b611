package org.imprimatur.redline;

/** How much a redline changes, in words; a Chinese or Japanese character counts as one. */
public record Summary(int wordsAdded, int wordsRemoved, int wordsMoved) {

    /** All words that it changes. */
    public int words() {
        return wordsAdded + wordsRemoved + wordsMoved;
    }

    /** No word changed. Links, images or formats may have: ask {@link Redline#isEmpty()}. */
    public boolean isEmpty() {
        return wordsAdded == 0 && wordsRemoved == 0 && wordsMoved == 0;
    }
}
