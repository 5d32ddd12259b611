package org.imprimatur.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * A request for a document, as its journal tells it.
 *
 * @param person the hash of what is known of whoever asked
 * @param asked when they had shown that the address is theirs
 * @param ended when somebody took the yes back
 * @param isErased whether nothing more is known of the person
 * @param version how many entries its journal has
 * @param tip the hash of the last of them
 */
public record Request(
        AccessId id,
        Wanted wanted,
        Hash person,
        Instant asked,
        Optional<Decision> decision,
        Mailed mail,
        List<Fetched> fetched,
        Optional<Ended> ended,
        boolean isErased,
        int version,
        Hash tip) {
    static final String PERSON = "person";
    static final String REASON = "reason";
    static final String UNTIL = "until";
    static final String TIMES = "times";
    static final String LINK = "link";
    static final String BYTES = "bytes";

    public Request {
        fetched = List.copyOf(fetched);
    }

    /** That nobody gets the document by this request any more. */
    public record Ended(AccountName by, Instant at) {}

    /** How a request stands. */
    public enum State {
        WAITING,
        OPEN,
        DENIED,
        EXPIRED,
        USED_UP,
        REVOKED
    }

    static Request begun(Entry entry) {
        return new Request(
                AccessId.of(entry.subject()),
                Wanted.of(entry.details()),
                new Hash(entry.details().getOrDefault(PERSON, "")),
                entry.at(),
                Optional.empty(),
                Mailed.NOTHING,
                List.of(),
                Optional.empty(),
                false,
                entry.number(),
                entry.hash());
    }

    Request after(Entry entry) {
        var details = entry.details();
        return switch (Deed.of(entry)) {
            case ASK -> throw new IllegalArgumentException("it was already asked: " + entry.id());
            case GRANT, DENY -> next(entry, Optional.of(decision(entry)), mail.due(), fetched, ended, isErased);
            case MAIL -> {
                var link = Optional.ofNullable(details.get(LINK)).map(Hash::new);
                yield next(entry, decision, mail.tried(entry.at(), link), fetched, ended, isErased);
            }
            case MAILED -> next(entry, decision, mail.over(""), fetched, ended, isErased);
            case RETURN -> next(entry, decision, mail.over(details.getOrDefault(REASON, "")), fetched, ended, isErased);
            case AGAIN -> next(entry, decision, mail.due(), fetched, ended, isErased);
            case FETCH -> {
                var one = new Fetched(entry.at(), new Hash(details.getOrDefault(BYTES, "")));
                var all = Stream.concat(fetched.stream(), Stream.of(one)).toList();
                yield next(entry, decision, mail, all, ended, isErased);
            }
            case REVOKE ->
                next(entry, decision, mail.over(""), fetched, Optional.of(new Ended(entry.by(), entry.at())), isErased);
            case NEWER -> next(entry, decision, mail, fetched, ended, isErased);
            case ERASE -> next(entry, decision, mail.over(""), fetched, ended, true);
        };
    }

    private static Decision decision(Entry entry) {
        var details = entry.details();
        boolean isYes = Deed.of(entry) == Deed.GRANT;
        return new Decision(
                isYes,
                entry.by(),
                entry.at(),
                details.getOrDefault(REASON, ""),
                isYes ? Instant.parse(details.getOrDefault(UNTIL, "")) : entry.at(),
                Integer.parseInt(details.getOrDefault(TIMES, "0")));
    }

    private Request next(
            Entry entry,
            Optional<Decision> decision,
            Mailed mail,
            List<Fetched> fetched,
            Optional<Ended> ended,
            boolean isErased) {
        return new Request(
                id, wanted, person, asked, decision, mail, fetched, ended, isErased, entry.number(), entry.hash());
    }

    public State state(Instant now) {
        if (decision.isEmpty()) {
            return ended.isPresent() || isErased ? State.REVOKED : State.WAITING;
        }
        var answer = decision.get();
        if (!answer.isYes()) {
            return State.DENIED;
        }
        if (ended.isPresent() || isErased) {
            return State.REVOKED;
        }
        if (!now.isBefore(answer.until())) {
            return State.EXPIRED;
        }
        return fetched.size() >= answer.times() ? State.USED_UP : State.OPEN;
    }

    /** Since when nothing more comes of it; empty while something may. */
    Optional<Instant> over(Instant now) {
        return switch (state(now)) {
            case WAITING, OPEN -> Optional.empty();
            case DENIED, EXPIRED -> decision.map(Decision::until);
            case USED_UP -> Optional.of(fetched.get(fetched.size() - 1).at());
            case REVOKED -> ended.map(Ended::at).or(() -> Optional.of(asked));
        };
    }

    Entry next(AccountName by, Instant at, Deed deed, Map<String, String> details) {
        return new Entry(id.subject(), version + 1, tip, at, by, deed.id(), new TreeMap<>(details));
    }
}
