package org.imprimatur.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Publication;
import org.imprimatur.workflow.Standing;

/** What the public read of a page, one text after the other, and what it reads now. */
record Life(
        TypeName type,
        LocaleTag locale,
        List<Publication> past,
        Optional<Standing.Live> live,
        Optional<Standing.Archived> archived) {
    static Life of(Standing page) {
        return new Life(page.type(), page.locale(), page.past(), page.live(), page.archived());
    }

    /** The number of the step that took a version live. */
    int step(int at) {
        return at < past.size() ? past.get(at).step() : live.orElseThrow().step();
    }

    /** The number of the last step that may have changed something for readers. */
    int lastStep() {
        int ended = past.isEmpty() ? 0 : past.get(past.size() - 1).end();
        int begun = live.map(Standing.Live::step).orElse(0);
        return Math.max(
                Math.max(ended, begun), archived.map(Standing.Archived::step).orElse(0));
    }

    /** The oldest first. */
    List<Version> versions() {
        var versions = new ArrayList<Version>();
        int lastTaken = lastTaken();
        for (int at = 0; at < past.size(); at++) {
            var one = past.get(at);
            versions.add(new Version(
                    at + 1,
                    one.revision(),
                    one.text(),
                    one.path(),
                    one.since(),
                    one.reviewed(),
                    one.capacities(),
                    Optional.of(one.until()),
                    one.withdrawn(),
                    at > lastTaken));
        }
        live.map(this::current).ifPresent(versions::add);
        return List.copyOf(versions);
    }

    private Version current(Standing.Live now) {
        return new Version(
                past.size() + 1,
                now.revision().number(),
                now.revision().text(),
                now.path(),
                now.since(),
                now.reviewed(),
                now.capacities(),
                Optional.empty(),
                false,
                true);
    }

    /** The last one that ended with the page taken off the site: it took all before with it. */
    private int lastTaken() {
        int last = -1;
        for (int at = 0; at < past.size(); at++) {
            last = past.get(at).withdrawn() ? at : last;
        }
        return last;
    }

    /** Without making a list: most pages are asked for what they say now. */
    boolean isAsNow(Instant at) {
        return live.filter(now -> !now.since().isAfter(at)).isPresent();
    }
}
