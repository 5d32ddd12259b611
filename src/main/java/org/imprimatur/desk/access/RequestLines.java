package org.imprimatur.desk.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Applicants;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Decision;
import org.imprimatur.access.Offering;
import org.imprimatur.access.Person;
import org.imprimatur.access.Request;
import org.imprimatur.access.Requests;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Standing;

/** Draws up requests for lists: what the journal says, and what is still known of the person. */
@ApplicationScoped
public class RequestLines {
    private final Requests requests;
    private final Applicants applicants;
    private final Offering offering;
    private final Standings standings;
    private final Deciding deciding;

    @Inject
    public RequestLines(
            Requests requests, Applicants applicants, Offering offering, Standings standings, Deciding deciding) {
        this.requests = requests;
        this.applicants = applicants;
        this.offering = offering;
        this.standings = standings;
        this.deciding = deciding;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RequestLines() {
        this(null, null, null, null, null);
    }

    /** How many wait for an answer that somebody may give. */
    public int waitingFor(Actor actor, Instant now) {
        return deciding.closed(actor).isPresent() ? 0 : count(Share.WAITING, now);
    }

    /** Those of one share; those that wait with the longest wait first. */
    List<RequestLine> of(Share share, Words words, Instant now) {
        return share.of(requests.all(), now).stream()
                .map(request -> line(request, words, now))
                .toList();
    }

    int count(Share share, Instant now) {
        return share.of(requests.all(), now).size();
    }

    RequestLine line(Request request, Words words, Instant now) {
        var person = applicants.find(request.id()).map(Applicant::person);
        var wanted = request.wanted();
        var yes = request.decision().filter(Decision::isYes);
        return new RequestLine(
                request.id().value(),
                wanted.page().value(),
                offering.title(wanted),
                wanted.name().value(),
                standings
                        .find(wanted.page())
                        .map(Standing::locale)
                        .map(String::valueOf)
                        .orElse(""),
                person.map(Person::name).orElse(""),
                person.map(Person::company).orElse(""),
                person.map(one -> one.email().value()).orElse(""),
                person.map(Person::reason).orElse(""),
                Moment.of(request.asked(), words),
                request.state(now).name(),
                yes.map(answer -> Moment.of(answer.until(), words)).orElse(null),
                request.fetched().size(),
                yes.map(Decision::times).orElse(0),
                request.decision().map(answer -> answer.by().value()).orElse(""));
    }

    Optional<Request> find(String id) {
        return Optional.of(id).filter(AccessId::isOne).map(AccessId::new).flatMap(requests::find);
    }
}
