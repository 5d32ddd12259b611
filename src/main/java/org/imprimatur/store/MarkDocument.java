package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import org.imprimatur.notices.Mark;

/** One line of the outbox's book. */
@Entity("notices")
public record MarkDocument(
        @Id String id, @Column String at, @Column String words) implements Kept {
    static MarkDocument of(Mark mark) {
        return new MarkDocument(mark.id(), mark.at().toString(), mark.words());
    }

    Mark mark() {
        return new Mark(id, Instant.parse(at), words);
    }
}
