package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/** A journal entry as it was hashed. */
@Entity("journal")
public record JournalDocument(
        @Id String id,
        @Column String subject,
        @Column String canonical,
        @Column String hash) implements Kept {}
