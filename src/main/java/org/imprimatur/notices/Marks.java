package org.imprimatur.notices;

import java.util.List;
import java.util.Optional;

/** Where the outbox's book is kept. One insert of one document, durable when it returns. */
public interface Marks {
    /** False where the id is taken; nothing is changed then. */
    boolean insert(Mark mark);

    Optional<Mark> find(String id);

    /** Those whose ids begin like this, in the order of their ids. */
    List<Mark> under(String beginning);

    /** The last of those. */
    Optional<Mark> last(String beginning);
}
