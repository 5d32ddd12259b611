package org.imprimatur.desk.review;

/**
 * Where somebody who steps through the changes stands, and the changes before and after, going round at the ends.
 *
 * @param at counted from 1; 0 before the first step
 */
public record Stepping(int at, int of) {
    static Stepping through(int changes, int at) {
        return new Stepping(at > changes ? 0 : at, changes);
    }

    public int next() {
        return at % of + 1;
    }

    public int previous() {
        return at <= 1 ? of : at - 1;
    }
}
