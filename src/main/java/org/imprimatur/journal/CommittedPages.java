package org.imprimatur.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Transition;

/** Checks that a page which says that it went live with a release is named, with that very text, where it was decided. */
final class CommittedPages {
    private final Map<String, Entry> said = new HashMap<>();
    private final Map<String, String> decided = new HashMap<>();

    void look(Entry entry) {
        if (entry.subject().isPage()) {
            lookAtPage(entry);
        } else if (entry.subject().isRelease()) {
            entry.details()
                    .forEach((page, text) -> decided.put(key(entry.subject().value(), entry.number(), page), text));
        }
    }

    private void lookAtPage(Entry entry) {
        if (entry.kind().equals(Transition.PUBLISH.id()) && entry.details().containsKey(Detail.RELEASE.id())) {
            var step = PageJournal.step(entry);
            var release = Subject.RELEASE + step.detail(Detail.RELEASE);
            var attempt = Integer.parseInt(step.detail(Detail.ATTEMPT));
            said.put(key(release, attempt, entry.subject().value()), entry);
        }
    }

    private static String key(String release, int number, String page) {
        return release + " " + number + " " + page;
    }

    /** The pages' entries that no release bears out, a sentence each. */
    List<String> problems() {
        return said.entrySet().stream()
                .filter(one -> !isBorneOut(
                        one.getKey(), PageJournal.step(one.getValue()).text()))
                .map(one -> "journal entry " + one.getValue().id()
                        + ": its release did not take this page live with this text")
                .sorted()
                .toList();
    }

    private boolean isBorneOut(String key, Hash text) {
        return text.hex().equals(decided.get(key));
    }
}
