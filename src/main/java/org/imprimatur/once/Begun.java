package org.imprimatur.once;

import java.util.List;
import org.imprimatur.journal.Subject;

/** What is to be done with a request that came with a key. */
public sealed interface Begun {
    /** It is ours to carry out. */
    record Ours(Attempt attempt) implements Begun {}

    /** It was answered. */
    record Known(Answered answer) implements Begun {}

    /**
     * It was carried out, and whoever did that stopped before they answered.
     *
     * @param written in which journals
     */
    record Done(Attempt attempt, List<Subject> written) implements Begun {}

    /** Somebody is at it. */
    record UnderWay() implements Begun {}

    /** The key came with another request. */
    record Other() implements Begun {}
}
