package org.imprimatur.access;

import java.time.Instant;
import org.imprimatur.page.Hash;

/**
 * That somebody fetched their copy of a document.
 *
 * @param bytes the hash of exactly what they got, which no other copy has
 */
public record Fetched(Instant at, Hash bytes) {}
