package org.imprimatur.journal;

import java.util.BitSet;

/** Some of all pages, a bit for each. It tells of one moment, and nothing changes it. */
public final class Selection {
    private final BitSet numbers;
    private final int size;

    Selection(BitSet numbers) {
        this.numbers = numbers;
        this.size = numbers.cardinality();
    }

    public int size() {
        return size;
    }

    boolean has(int number) {
        return numbers.get(number);
    }

    BitSet numbers() {
        return (BitSet) numbers.clone();
    }

    /** The pages that both have. */
    public Selection and(Selection other) {
        var both = numbers();
        both.and(other.numbers);
        return new Selection(both);
    }

    /** The pages that either has. */
    public Selection or(Selection other) {
        var either = numbers();
        either.or(other.numbers);
        return new Selection(either);
    }

    /** The pages that the other has not. */
    public Selection without(Selection other) {
        var left = numbers();
        left.andNot(other.numbers);
        return new Selection(left);
    }
}
