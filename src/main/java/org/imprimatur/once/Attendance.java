package org.imprimatur.once;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;

/** One request on its way through the journals, on one thread or several. */
final class Attendance {
    private final Consumer<Entry> before;
    private final List<Premise> premises = new CopyOnWriteArrayList<>();

    Attendance(Consumer<Entry> before) {
        this.before = before;
    }

    void require(Premise premise) {
        premises.add(premise);
    }

    void before(Entry entry) {
        premises.stream()
                .filter(premise -> premise.isBrokenBy(entry))
                .findFirst()
                .ifPresent(broken -> {
                    throw new PremiseBrokenException(broken);
                });
        before.accept(entry);
    }

    /** What the request itself wrote breaks nothing. */
    void after(Entry entry) {
        premises.removeIf(premise -> premise.subject().equals(entry.subject()));
    }
}
