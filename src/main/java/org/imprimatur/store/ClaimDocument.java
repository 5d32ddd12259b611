package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/**
 * Which page owns a path, or which path has the place of a group in a language.
 *
 * @param page the page's id; of a group's place the path
 */
@Entity("claims")
public record ClaimDocument(@Id String id, @Column String page) implements Kept {}
