package org.imprimatur.journal;

import org.imprimatur.page.Hash;

/**
 * Where a page stood once, written down so that its journal need not be read whole at a start. It can be lost, damaged
 * or out of date: the journal is the truth.
 *
 * @param form names how the content is written and which fold it comes from
 * @param seal binds all three
 */
public record Snapshot(String page, String form, String content, String seal) {
    static Snapshot sealed(String page, String form, String content) {
        return new Snapshot(page, form, content, seal(page, form, content));
    }

    boolean isWhole() {
        return seal.equals(seal(page, form, content));
    }

    private static String seal(String page, String form, String content) {
        return Hash.of(page + "\n" + form + "\n" + content).brief();
    }
}
