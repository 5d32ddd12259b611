package org.imprimatur.access;

import java.util.List;
import java.util.Optional;

/** Where the personal halves of requests are kept. */
public interface Applicants {
    /** Durable when it returns. */
    void keep(Applicant applicant);

    /** Empty where it never was, and where it was erased. */
    Optional<Applicant> find(AccessId id);

    void erase(AccessId id);

    /** Everybody who is not forgotten yet, in no order that means anything. */
    List<Applicant> all();
}
