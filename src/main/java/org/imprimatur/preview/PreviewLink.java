package org.imprimatur.preview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * Lets people without an account look at what is not live yet. The secret in its address is kept nowhere.
 *
 * @param id the hash of the secret
 * @param target the page or the release that it shows
 * @param pins the revisions that it shows; empty where it follows the drafts
 * @param label for whom it was made; may be empty
 * @param views how often somebody looked
 * @param seen when somebody looked last
 * @param version how many entries its journal has
 * @param tip the hash of the last of them
 */
public record PreviewLink(
        Hash id,
        Subject target,
        Map<PageId, Pin> pins,
        String label,
        AccountName by,
        Instant made,
        Instant until,
        Optional<Revocation> revoked,
        int views,
        Optional<Instant> seen,
        int version,
        Hash tip) {
    private static final String TARGET = "target";
    private static final String LABEL = "label";
    private static final String UNTIL = "until";
    private static final String TIMES = "times";

    public PreviewLink {
        pins = Map.copyOf(pins);
    }

    /** That nobody gets in by the link any more. */
    public record Revocation(AccountName by, Instant at) {}

    /** How a link stands. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    static Map<String, String> details(Subject target, Map<PageId, Pin> pins, String label, Instant until) {
        var details = new TreeMap<String, String>();
        details.put(TARGET, target.value());
        details.put(LABEL, label);
        details.put(UNTIL, until.toString());
        pins.forEach((page, pin) -> details.put(Subject.of(page).value(), pin.written()));
        return details;
    }

    static Map<String, String> times(int views) {
        return Map.of(TIMES, String.valueOf(views));
    }

    static PreviewLink begun(Entry entry) {
        var details = entry.details();
        return new PreviewLink(
                new Hash(entry.subject().id()),
                new Subject(details.getOrDefault(TARGET, "")),
                pins(details),
                details.getOrDefault(LABEL, ""),
                entry.by(),
                entry.at(),
                Instant.parse(details.getOrDefault(UNTIL, "")),
                Optional.empty(),
                0,
                Optional.empty(),
                entry.number(),
                entry.hash());
    }

    private static Map<PageId, Pin> pins(Map<String, String> details) {
        var pins = new HashMap<PageId, Pin>();
        details.forEach((name, value) -> {
            if (name.startsWith(Subject.PAGE)) {
                pins.put(new PageId(new Subject(name).id()), Pin.read(value));
            }
        });
        return pins;
    }

    PreviewLink after(Entry entry) {
        return switch (Deed.of(entry)) {
            case MAKE -> throw new IllegalArgumentException("the link was already made: " + entry.id());
            case SEE ->
                with(entry, revoked, views + Integer.parseInt(entry.details().getOrDefault(TIMES, "0")), entry.at());
            case NEWER -> with(entry, revoked, views, seen.orElse(Instant.MIN));
            case REVOKE ->
                with(entry, Optional.of(new Revocation(entry.by(), entry.at())), views, seen.orElse(Instant.MIN));
        };
    }

    private PreviewLink with(Entry entry, Optional<Revocation> revoked, int views, Instant seen) {
        var last = Optional.of(seen).filter(Instant.MIN::isBefore);
        return new PreviewLink(
                id, target, pins, label, by, made, until, revoked, views, last, entry.number(), entry.hash());
    }

    public boolean isPinned() {
        return !pins.isEmpty();
    }

    public State state(Instant now) {
        if (revoked.isPresent()) {
            return State.REVOKED;
        }
        return now.isBefore(until) ? State.OPEN : State.EXPIRED;
    }

    Entry next(AccountName by, Instant at, Deed deed, Map<String, String> details) {
        return new Entry(Subject.ofPreview(id), version + 1, tip, at, by, deed.id(), new TreeMap<>(details));
    }
}
