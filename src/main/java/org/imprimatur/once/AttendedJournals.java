package org.imprimatur.once;

import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PassedJournals;

/** Journals that show each entry, just before it is written, to the request of a program that it belongs to. */
public final class AttendedJournals extends PassedJournals {
    @SuppressWarnings("ThreadLocalUsage") // there is one of these, and none of its threads keeps anything
    private final ThreadLocal<Attendance> attending = new ThreadLocal<>();

    public AttendedJournals(Journals journals) {
        super(journals);
    }

    /**
     * From here on this thread works for one request, until it leaves.
     *
     * @param before is told of each entry first; what it throws keeps the entry from being written
     */
    public void attend(Consumer<Entry> before) {
        attending.set(new Attendance(before));
    }

    public void leave() {
        attending.remove();
    }

    /** Work that is done on another thread for the request that this one works for. */
    public Runnable along(Runnable work) {
        var request = Optional.ofNullable(attending.get());
        return () -> {
            var before = Optional.ofNullable(attending.get());
            request.ifPresent(attending::set);
            try {
                work.run();
            } finally {
                leave();
                before.ifPresent(attending::set);
            }
        };
    }

    /** From here on the request writes in that journal only while nobody else does: the first entry decides. */
    public void require(Premise premise) {
        Optional.ofNullable(attending.get()).ifPresent(request -> request.require(premise));
    }

    @Override
    public boolean append(Entry entry) {
        var request = Optional.ofNullable(attending.get());
        request.ifPresent(one -> one.before(entry));
        boolean written = super.append(entry);
        if (written) {
            request.ifPresent(one -> one.after(entry));
        }
        return written;
    }
}
