package org.imprimatur.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.workflow.Transition;

/** What one client knows of its page: each deed is written down before it is asked for, and again when it is answered. */
final class Diary {
    private final String page;
    private final String path;
    private final List<Deed> deeds = new ArrayList<>();

    Diary(String page, String path) {
        this.page = page;
        this.path = path;
    }

    String page() {
        return page;
    }

    String path() {
        return path;
    }

    synchronized void tries(Transition arrow, String mark) {
        deeds.add(new Deed(arrow, mark, false));
    }

    synchronized void answered() {
        deeds.add(deeds.remove(deeds.size() - 1).acknowledged());
    }

    synchronized Deed last() {
        return deeds.get(deeds.size() - 1);
    }

    /** The mark that readers must find; empty before the first publication. */
    synchronized Optional<String> live() {
        return deeds.stream()
                .filter(deed -> deed.arrow() == Transition.PUBLISH)
                .map(Deed::mark)
                .reduce((earlier, later) -> later);
    }

    /** All that went live, in order; the last of them may be in doubt. */
    synchronized List<String> publications() {
        return deeds.stream()
                .filter(deed -> deed.arrow() == Transition.PUBLISH)
                .map(Deed::mark)
                .toList();
    }

    /** What readers must find at least: the newest publication that was acknowledged. */
    synchronized Optional<String> acknowledged() {
        return deeds.stream()
                .filter(deed -> deed.arrow() == Transition.PUBLISH && deed.answered())
                .map(Deed::mark)
                .reduce((earlier, later) -> later);
    }

    /** Compares with what the store remembers, and takes over what became of the one deed in doubt. */
    synchronized Optional<String> differs(List<Deed> stored) {
        for (int number = 0; number < deeds.size(); number++) {
            var mine = deeds.get(number);
            if (number == stored.size() && !mine.answered() && number == deeds.size() - 1) {
                break;
            }
            if (number >= stored.size()) {
                return Optional.of(path + ": the acknowledged " + mine + " is lost");
            }
            if (!stored.get(number).isSame(mine)) {
                return Optional.of(path + ": entry " + (number + 1) + " is " + stored.get(number) + " and not " + mine);
            }
        }
        if (stored.size() > deeds.size()) {
            return Optional.of(path + ": nobody asked for " + stored.get(deeds.size()));
        }
        deeds.clear();
        stored.forEach(deed -> deeds.add(deed.acknowledged()));
        return Optional.empty();
    }
}
