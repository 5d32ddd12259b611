package org.imprimatur.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Sentences;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Hands a document out to whoever has a link to it, marked as theirs; each time is written down before the first byte. */
public final class HandingOut {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final int TRIES = 5;

    private final Requests requests;
    private final Applicants applicants;
    private final Offering offering;
    private final Assets assets;
    private final Stamping stamping;
    private final Sentences sentences;
    private final Throttle throttle;
    private final Clock clock;

    public HandingOut(
            Requests requests,
            Applicants applicants,
            Offering offering,
            Assets assets,
            Stamping stamping,
            Sentences sentences,
            Throttle throttle,
            Clock clock) {
        this.requests = requests;
        this.applicants = applicants;
        this.offering = offering;
        this.assets = assets;
        this.stamping = stamping;
        this.sentences = sentences;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * What somebody finds who follows a link.
     *
     * @param title of the page whose document it is
     * @param left how often it may still be fetched
     */
    public record Ready(Request request, Person person, String title, Instant until, int left) {}

    /** A copy of its own. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Copy(String name, byte[] bytes) {}

    /** Empty where there is no such link, where it is over, was used up or was taken back: nobody can tell which. */
    public Optional<Ready> find(String secret, String sender) {
        if (!throttle.wait(sender).isZero()) {
            return Optional.empty();
        }
        var request = requests.byLink(Hash.of(secret));
        if (request.isEmpty()) {
            throttle.failed(sender);
        }
        return request.flatMap(this::ready);
    }

    private Optional<Ready> ready(Request request) {
        return request.state(now()) == Request.State.OPEN
                ? applicants
                        .find(request.id())
                        .flatMap(one -> request.decision()
                                .map(answer -> new Ready(
                                        request,
                                        one.person(),
                                        offering.title(request.wanted()),
                                        answer.until(),
                                        answer.times() - request.fetched().size())))
                : Optional.empty();
    }

    /** Counts against what was allowed, over all nodes. */
    public Answer<Copy> fetch(Ready ready) {
        var asset = assets.find(ready.request().wanted().document());
        if (asset.isEmpty()) {
            return no("ACCESS_DOCUMENT_GONE");
        }
        var now = now();
        try (var original = assets.open(asset.get(), 0, asset.get().size())) {
            var bytes = stamping.mark(original, mark(ready, now));
            return isWritten(ready.request(), now, Hash.of(bytes))
                    ? new Answer.Yes<>(new Copy(ready.request().wanted().name().value(), bytes))
                    : no("ACCESS_OVER");
        } catch (Stamping.Unmarkable never) {
            return no(never.key());
        } catch (IOException unreadable) {
            return no("ACCESS_DOCUMENT_GONE");
        }
    }

    private List<String> mark(Ready ready, Instant now) {
        var person = ready.person();
        return List.of(
                sentences.say(person.language(), "ACCESS_COPY_FOR", person.name(), person.company()),
                person.email() + " · " + INSTANT.format(now) + " · "
                        + ready.request().id());
    }

    private boolean isWritten(Request listed, Instant now, Hash bytes) {
        var request = Optional.of(listed);
        for (int tries = 0; tries < TRIES && request.isPresent(); tries++) {
            if (request.get().state(now) != Request.State.OPEN) {
                return false;
            }
            var details = Map.of(Request.BYTES, bytes.hex());
            if (requests.append(request.get(), AssetHistory.PRODUCT, now, Deed.FETCH, details)
                    .isPresent()) {
                return true;
            }
            request = requests.find(listed.id());
        }
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Answer<T> no(String key) {
        return new Answer.No<>(new Refused(key, Grounds.CONFLICT));
    }
}
