package org.imprimatur.api.outward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Decision;
import org.imprimatur.access.Request;

/**
 * A request for a document.
 *
 * @param person missing where they are forgotten
 * @param document the hash of its bytes
 * @param agreement the hash of the text that was accepted
 * @param by who answered; missing where nobody did
 */
public record ManagedRequest(
        String id,
        String state,
        String page,
        String title,
        String file,
        String document,
        String agreement,
        Instant asked,
        Optional<Person> person,
        Optional<String> by,
        Optional<Instant> answered,
        Optional<String> reason,
        Optional<Instant> until,
        Optional<Integer> allowed,
        List<Copy> copies) {
    /** Who asks, and what for. */
    public record Person(String name, String email, String company, String reason, String language) {}

    /** That a copy was fetched, with the hash of exactly its bytes. */
    public record Copy(Instant at, String bytes) {}

    static ManagedRequest of(Request request, Optional<Applicant> applicant, String title, String state) {
        var wanted = request.wanted();
        var decision = request.decision();
        var yes = decision.filter(Decision::isYes);
        return new ManagedRequest(
                request.id().value(),
                state,
                wanted.page().value(),
                title,
                wanted.name().value(),
                wanted.document().hex(),
                wanted.agreement().hex(),
                request.asked(),
                applicant.map(one -> person(one.person())),
                decision.map(answer -> answer.by().value()),
                decision.map(Decision::at),
                decision.map(Decision::reason).filter(reason -> !reason.isEmpty()),
                yes.map(Decision::until),
                yes.map(Decision::times),
                request.fetched().stream()
                        .map(one -> new Copy(one.at(), one.bytes().hex()))
                        .toList());
    }

    private static Person person(org.imprimatur.access.Person who) {
        return new Person(who.name(), who.email().value(), who.company(), who.reason(), who.language());
    }
}
