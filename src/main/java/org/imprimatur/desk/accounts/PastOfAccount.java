package org.imprimatur.desk.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.journal.Entry;

/**
 * Something that happened to an account, as its journal has it.
 *
 * @param about what the entry says beside, for example the new roles
 */
public record PastOfAccount(String what, String by, Moment at, String about) {
    /** What tells people something; hashes and flags do not. */
    private static final List<String> TOLD =
            List.of("displayName", "roles", "capacities", "label", "scopes", "expires", "address", "until", "provider");

    static List<PastOfAccount> of(List<Entry> entries, Words words) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::number).reversed())
                .map(entry -> of(entry, words))
                .toList();
    }

    private static PastOfAccount of(Entry entry, Words words) {
        var about = TOLD.stream()
                .flatMap(name -> Stream.ofNullable(entry.details().get(name)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
        var once = "true".equals(entry.details().get("once")) ? ".once" : "";
        return new PastOfAccount(
                words.say("desk.account.past." + entry.kind() + once),
                entry.by().value(),
                Moment.of(entry.at(), words),
                about);
    }
}
