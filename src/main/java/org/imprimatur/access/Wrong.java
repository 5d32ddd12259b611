package org.imprimatur.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Problem;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** What is missing in what a reader sent. */
final class Wrong {
    private Wrong() {}

    static Optional<Refused> with(Enquiry enquiry, Offer offer) {
        var problems = Stream.of(
                        line("name", enquiry.name()),
                        address(enquiry.email()),
                        line("company", enquiry.company()),
                        text("reason", enquiry.reason(), Enquiry.LONGEST_REASON),
                        agreed(enquiry, offer))
                .flatMap(Optional::stream)
                .toList();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused("ACCESS_INCOMPLETE", Grounds.INVALID, List.of(), problems));
    }

    private static Optional<Problem> line(String field, String typed) {
        return text(field, typed, Enquiry.LONGEST_LINE);
    }

    private static Optional<Problem> text(String field, String typed, int longest) {
        if (typed.isEmpty()) {
            return Optional.of(new Problem(field, "FIELD_REQUIRED", List.of()));
        }
        return typed.codePointCount(0, typed.length()) > longest
                ? Optional.of(new Problem(field, "FIELD_TOO_LONG", List.of(String.valueOf(longest))))
                : Optional.empty();
    }

    private static Optional<Problem> address(String typed) {
        return Address.isOne(typed) && typed.contains(".")
                ? Optional.empty()
                : Optional.of(new Problem("email", "ACCESS_NO_ADDRESS", List.of()));
    }

    /** What was agreed to is what is asked for now: the page may have changed while somebody read it. */
    private static Optional<Problem> agreed(Enquiry enquiry, Offer offer) {
        if (enquiry.agreed().isEmpty()) {
            return Optional.of(new Problem("agreed", "ACCESS_NOT_AGREED", List.of()));
        }
        return enquiry.agreed().equals(offer.agreed().hex())
                ? Optional.empty()
                : Optional.of(new Problem("agreed", "ACCESS_OTHER_AGREEMENT", List.of()));
    }
}
