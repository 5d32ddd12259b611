package org.imprimatur.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imprimatur.notices.Gathering.Due;

/** Puts notices into mails: each into its own, or into the daily one of whoever prefers that. */
public final class Packing {
    private final Mailboxes mailboxes;
    private final Outbox outbox;
    private final Map<String, Due> loose = new LinkedHashMap<>();
    private final Map<String, List<Due>> digests = new HashMap<>();
    private final Set<String> filled = new TreeSet<>();

    public Packing(Mailboxes mailboxes, Outbox outbox) {
        this.mailboxes = mailboxes;
        this.outbox = outbox;
    }

    /** A mail that may go out, and since when there is reason for the first notice in it. */
    record Packed(Parcel parcel, Instant first) {}

    /** Takes a notice in, unless it was sent already. */
    void take(Due due) {
        var digest = outbox.packed(due.notice());
        if (digest.isPresent()) {
            put(digest.get(), due);
        } else if (!outbox.fate(Parcel.of(due.notice()).id()).isOver()) {
            loose.put(due.notice().id(), due);
        }
    }

    private void put(String digest, Due due) {
        digests.computeIfAbsent(digest, fresh -> new ArrayList<>()).add(due);
        filled.add(digest);
    }

    /** The mails for which it is time; a daily one again where something was added to it. */
    List<Packed> ready(Instant now) {
        var ready = new ArrayList<Packed>();
        for (Due due : List.copyOf(loose.values())) {
            var mailbox = mailboxes.find(due.notice().to()).filter(one -> one.mode() != Mode.NEVER);
            if (mailbox.isEmpty()) {
                outbox.dropped(Parcel.of(due.notice()), now);
                loose.remove(due.notice().id());
            } else if (mailbox.get().mode() == Mode.AT_ONCE || isTried(due)) {
                ready.add(new Packed(Parcel.of(due.notice()), due.at()));
                loose.remove(due.notice().id());
            } else {
                digest(mailbox.get(), due, now).ifPresent(digest -> {
                    put(outbox.pack(due.notice(), digest, now), due);
                    loose.remove(due.notice().id());
                });
            }
        }
        filled.forEach(digest -> ready.add(packed(digest)));
        filled.clear();
        return ready;
    }

    private boolean isTried(Due due) {
        return outbox.fate(Parcel.of(due.notice()).id()).tries() > 0;
    }

    /** The daily mail that a notice goes into now; empty where it is not time yet. One that went out takes no more. */
    private Optional<String> digest(Mailbox mailbox, Due due, Instant now) {
        var time = mailbox.dailyAfter(due.at());
        while (!now.isBefore(time)) {
            var digest =
                    Parcel.digest(mailbox.owner(), time.atZone(mailbox.zone()).toLocalDate());
            var fate = outbox.fate(digest);
            if (!fate.isOver() && fate.tries() == 0) {
                return Optional.of(digest);
            }
            time = mailbox.dailyAfter(time.plusSeconds(1));
        }
        return Optional.empty();
    }

    private Packed packed(String digest) {
        var dues = digests.getOrDefault(digest, List.of());
        var notices = dues.stream().map(Due::notice).distinct().toList();
        return new Packed(
                new Parcel(digest, notices.get(0).to(), notices),
                dues.stream().map(Due::at).min(Instant::compareTo).orElseThrow());
    }

    /** It went out. */
    void done(Parcel parcel) {
        digests.remove(parcel.id());
    }

    /** How many notices wait for their day's mail. */
    int waiting() {
        return loose.size();
    }

    /** Since when there is reason for the oldest of them. */
    Optional<Instant> oldest() {
        return Stream.concat(loose.values().stream(), digests.values().stream().flatMap(List::stream))
                .map(Due::at)
                .min(Instant::compareTo);
    }
}
