package org.imprimatur.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.journal.Chain;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.StrictJson;

/** Reads a packet's chain and recomputes every hash in it. */
final class Links {
    private Links() {}

    static List<Entry> of(Fields evidence) throws PacketException {
        var subject = Subject.PAGE + evidence.under("page").string("id");
        var chain = new ArrayList<Entry>();
        for (Fields link : evidence.list("chain")) {
            chain.add(entry(link, subject, chain.size() + 1));
        }
        var broken = Chain.firstBreak(chain);
        if (broken.isPresent()) {
            throw new PacketException("altered: journal entry "
                    + broken.get().entry().number() + ": " + broken.get().why());
        }
        return chain;
    }

    private static Entry entry(Fields link, String subject, int number) throws PacketException {
        var canonical = link.string("canonical");
        if (!Hash.of(canonical).hex().equals(link.string("hash"))) {
            throw new PacketException("altered: journal entry " + number + " does not match its hash");
        }
        var entry = read(canonical, number);
        if (!entry.canonical().equals(canonical) || !entry.subject().value().equals(subject)) {
            throw new PacketException("altered: journal entry " + number + " is not one of this page's");
        }
        return entry;
    }

    private static Entry read(String canonical, int number) throws PacketException {
        try {
            var fields = new Fields(StrictJson.object(canonical), "entry");
            var details = new TreeMap<String, String>();
            for (Map.Entry<?, ?> detail : fields.under("details").plain().entrySet()) {
                details.put((String) detail.getKey(), (String) detail.getValue());
            }
            return new Entry(
                    new Subject(fields.string("subject")),
                    fields.number("number"),
                    new Hash(fields.string("previous")),
                    Instant.parse(fields.string("at")),
                    new AccountName(fields.string("by")),
                    fields.string("kind"),
                    details);
        } catch (StrictJson.MalformedException
                | IllegalArgumentException
                | ClassCastException
                | DateTimeException garbled) {
            throw new PacketException("altered: journal entry " + number + " cannot be read");
        }
    }
}
