package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/** Which page owns a path. */
@Entity("claims")
public record ClaimDocument(@Id String id, @Column String page) implements Kept {}
