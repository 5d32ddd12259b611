package org.imprimatur.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imprimatur.accounts.Answer;
import org.imprimatur.assets.Assets;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Letting people have a document or not, taking that back, and forgetting them. */
public final class Deciding {
    /** The longest reason that somebody gives, in characters. */
    public static final int LONGEST_REASON = 2000;

    /** How often a document may be fetched at most. */
    public static final int MOST_TIMES = 1000;

    private static final int TRIES = 5;

    private final Requests requests;
    private final Applicants applicants;
    private final Assets assets;
    private final Markable markable;
    private final AccessSettings settings;
    private final Clock clock;

    public Deciding(
            Requests requests,
            Applicants applicants,
            Assets assets,
            Markable markable,
            AccessSettings settings,
            Clock clock) {
        this.requests = requests;
        this.applicants = applicants;
        this.assets = assets;
        this.markable = markable;
        this.settings = settings;
        this.clock = clock;
    }

    public AccessSettings settings() {
        return settings;
    }

    /** Why somebody may not even look: who asks told the house and nobody else. Empty where they may. */
    public Optional<Refused> closed(Actor actor) {
        return Deed.GRANT.isFor(actor) ? Optional.empty() : Optional.of(Deed.notYourRole());
    }

    /**
     * Lets somebody have the document.
     *
     * @param days 0 for as long as is usual
     * @param times 0 for as often as is usual
     */
    public Answer<Request> grant(Actor actor, AccessId id, int days, int times) {
        int lasting = days == 0 ? settings.days() : days;
        int often = times == 0 ? settings.times() : times;
        if (lasting < 1 || lasting > settings.mostDays()) {
            return no("ACCESS_DAYS", Grounds.INVALID, settings.mostDays());
        }
        if (often < 1 || often > MOST_TIMES) {
            return no("ACCESS_TIMES", Grounds.INVALID, MOST_TIMES);
        }
        var details = Map.of(
                Request.UNTIL, now().plus(Duration.ofDays(lasting)).toString(), Request.TIMES, String.valueOf(often));
        return decide(actor, id, Deed.GRANT, details);
    }

    public Answer<Request> deny(Actor actor, AccessId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) {
            return new Answer.No<>(new Refused("ACCESS_REASON_MISSING", Grounds.INVALID));
        }
        return why.length() > LONGEST_REASON
                ? no("ACCESS_REASON_TOO_LONG", Grounds.INVALID, LONGEST_REASON)
                : decide(actor, id, Deed.DENY, Map.of(Request.REASON, why));
    }

    private Answer<Request> decide(Actor actor, AccessId id, Deed deed, Map<String, String> details) {
        return write(actor, id, deed, details, request -> {
            if (request.state(now()) != Request.State.WAITING) {
                return Optional.of(new Refused("ACCESS_DECIDED", Grounds.CONFLICT));
            }
            return deed == Deed.GRANT ? unmarkable(request) : Optional.empty();
        });
    }

    /** Nobody is promised a document that could not be handed out afterwards. */
    private Optional<Refused> unmarkable(Request request) {
        var document = assets.find(request.wanted().document());
        if (document.isEmpty()) {
            return Optional.of(new Refused("ACCESS_DOCUMENT_GONE", Grounds.CONFLICT));
        }
        return markable.trouble(document.get().hash()).map(key -> new Refused(key, Grounds.CONFLICT));
    }

    /** Nobody gets the document by this request any more, whatever links they have. */
    public Answer<Request> revoke(Actor actor, AccessId id) {
        return write(actor, id, Deed.REVOKE, Map.of(), this::notOpen);
    }

    /** Has the answer mailed once more; a yes with another link in the place of those before. */
    public Answer<Request> again(Actor actor, AccessId id) {
        return write(actor, id, Deed.AGAIN, Map.of(), request -> {
            if (request.isErased()) {
                return Optional.of(new Refused("ACCESS_FORGOTTEN", Grounds.CONFLICT));
            }
            return request.state(now()) == Request.State.DENIED ? Optional.empty() : notOpen(request);
        });
    }

    private Optional<Refused> notOpen(Request request) {
        return request.state(now()) == Request.State.OPEN
                ? Optional.empty()
                : Optional.of(new Refused("ACCESS_NOT_OPEN", Grounds.CONFLICT));
    }

    /** Forgets the person at once; what they were let have ends with it. */
    public Answer<Request> erase(Actor actor, AccessId id) {
        return write(
                        actor,
                        id,
                        Deed.ERASE,
                        Map.of(),
                        request -> request.isErased()
                                ? Optional.of(new Refused("ACCESS_FORGOTTEN", Grounds.CONFLICT))
                                : Optional.empty())
                .fold(
                        request -> {
                            applicants.erase(id);
                            return new Answer.Yes<>(request);
                        },
                        Answer.No::new);
    }

    /** Why something cannot be done to a request as it stands. */
    private interface Objection {
        Optional<Refused> to(Request request);
    }

    private Answer<Request> write(
            Actor actor, AccessId id, Deed deed, Map<String, String> details, Objection objection) {
        if (!deed.isFor(actor)) {
            return new Answer.No<>(Deed.notYourRole());
        }
        for (int tries = 0; tries < TRIES; tries++) {
            var request = requests.find(id);
            if (request.isEmpty()) {
                return no("UNKNOWN_REQUEST", Grounds.UNKNOWN);
            }
            var refused = objection.to(request.get());
            if (refused.isPresent()) {
                return new Answer.No<>(refused.get());
            }
            var written = requests.append(request.get(), actor.name(), now(), deed, details);
            if (written.isPresent()) {
                return new Answer.Yes<>(written.get());
            }
        }
        return new Answer.No<>(Refused.stale());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Answer<T> no(String key, Grounds grounds, int... args) {
        return new Answer.No<>(new Refused(
                key, grounds, IntStream.of(args).mapToObj(String::valueOf).toArray(String[]::new)));
    }
}
