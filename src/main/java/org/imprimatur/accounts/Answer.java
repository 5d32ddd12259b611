package org.imprimatur.accounts;

import java.util.function.Function;
import org.imprimatur.workflow.Outcome.Refused;

/** What was asked for, or why not. */
public sealed interface Answer<T> {
    <R> R fold(Function<T, R> yes, Function<Refused, R> no);

    /** It is done and durable. */
    record Yes<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(Function<T, R> yes, Function<Refused, R> no) {
            return yes.apply(value);
        }
    }

    /** Nothing changed. */
    record No<T>(Refused why) implements Answer<T> {
        @Override
        public <R> R fold(Function<T, R> yes, Function<Refused, R> no) {
            return no.apply(why);
        }
    }
}
