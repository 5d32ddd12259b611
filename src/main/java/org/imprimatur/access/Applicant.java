package org.imprimatur.access;

import java.time.Instant;
import org.imprimatur.page.Hash;

/**
 * The personal half of a request. It stands beside the journal and is gone when it is erased.
 *
 * @param confirmation the hash of the secret by which its sender shows that the address is theirs
 */
public record Applicant(AccessId id, Person person, Wanted wanted, Instant asked, Hash confirmation) {}
