package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/** A text as it was hashed, under its hash. */
@Entity("texts")
public record TextDocument(@Id String id, @Column String canonical) implements Kept {}
