package org.imprimatur.redline;

import java.util.List;
import java.util.stream.IntStream;

/** Two texts, read and laid beside each other; yet to be drawn. */
record Comparison(Step whole, Alignment alignment) {

    static Comparison ofHtml(String before, String after) {
        var vocabulary = new Vocabulary();
        var reading = new Reading(vocabulary);
        return of(vocabulary, reading.html(before), reading.html(after));
    }

    static Comparison ofPlain(String before, String after) {
        var vocabulary = new Vocabulary();
        var reading = new Reading(vocabulary);
        return of(vocabulary, reading.plain(before), reading.plain(after));
    }

    private static Comparison of(Vocabulary vocabulary, Block.Branch before, Block.Branch after) {
        var alignment = new Alignment(vocabulary);
        return new Comparison(alignment.pair(before, after), alignment);
    }

    Block before() {
        return whole instanceof Step.Nested nested ? nested.before() : ((Step.Kept) whole).before();
    }

    Block after() {
        return whole instanceof Step.Nested nested ? nested.after() : ((Step.Kept) whole).after();
    }

    /** What became of each block at the top. */
    List<Step> blocks() {
        if (whole instanceof Step.Nested nested) {
            return nested.inside();
        }
        var kept = (Step.Kept) whole;
        var before = ((Block.Branch) kept.before()).parts();
        var after = ((Block.Branch) kept.after()).parts();
        return IntStream.range(0, after.size())
                .<Step>mapToObj(i -> new Step.Kept(before.get(i), after.get(i)))
                .toList();
    }
}
