package org.imprimatur.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/** Writes pages with their history straight into an engine, as the product would have left them. */
final class ManyPages {
    private static final int BATCH = 2_000;
    private static final AccountName ADA = new AccountName("ada");
    private static final AccountName CARL = new AccountName("carl");
    private static final String SENTENCE = "We keep what we must, for as long as we must, and tell you why. 我们说明原因。 ";

    private final DatabaseManager store;
    private final PrintStream progress;
    private final Random random = new Random(1);
    private final List<CommunicationEntity> waiting = new ArrayList<>();

    private PageId page = new PageId("none");
    private Hash tip = Hash.NONE;
    private Hash text = Hash.NONE;
    private int number;
    private int revision;

    ManyPages(DatabaseManager store, PrintStream progress) {
        this.store = store;
        this.progress = progress;
    }

    /** Of ten pages, six are live, one waits for review, three are drafts. */
    void make(int pages, int revisions, int more) {
        for (int i = 0; i < pages; i++) {
            begin(i);
            for (int r = 1; r < revisions; r++) {
                write(i, Transition.SAVE, Map.of());
            }
            wander(more / pages + (i < more % pages ? 1 : 0));
            end(i % 10);
            if (i % 5_000 == 4_999) {
                progress.printf("%,d of %,d pages%n", i + 1, pages);
            }
        }
        flush();
    }

    private void begin(int i) {
        page = new PageId(new UUID(random.nextLong(), random.nextLong()).toString());
        tip = Hash.NONE;
        number = 0;
        revision = 0;
        keep("claims", "en/" + path(i), Map.of("page", page.value()));
        write(
                i,
                Transition.CREATE,
                Map.of(
                        Detail.TYPE,
                        SmallTypes.POLICY.value(),
                        Detail.LOCALE,
                        "en",
                        Detail.PATH,
                        path(i),
                        Detail.GROUP,
                        "group-" + i,
                        Detail.PREVAILING,
                        "false"));
    }

    static String path(int i) {
        return "section-%d/page-%d".formatted(i % 100, i);
    }

    private void write(int i, Transition transition, Map<Detail, String> details) {
        revision++;
        var said = new Text(Map.of(
                "title", new FieldValue.One("Page %d, revision %d".formatted(i, revision)),
                "summary", new FieldValue.One("What page " + i + " is about."),
                "tags", new FieldValue.Many(List.of("bench", "section-" + i % 100)),
                "body", new FieldValue.One(SENTENCE.repeat(5 + i % 20))));
        text = said.hash();
        keep("texts", text.hex(), Map.of("canonical", said.canonical()));
        step(transition, ADA, details);
    }

    private void wander(int steps) {
        for (int s = 0; s < steps; s++) {
            step(s % 2 == 0 ? Transition.SUBMIT : Transition.WITHDRAW, ADA, Map.of(Detail.NOTE, "please"));
        }
        if (steps % 2 == 1) {
            step(Transition.WITHDRAW, ADA, Map.of());
        }
    }

    private void end(int kind) {
        if (kind < 7) {
            step(Transition.SUBMIT, ADA, Map.of(Detail.NOTE, "please"));
        }
        if (kind < 6) {
            step(Transition.APPROVE, CARL, Map.of(Detail.CAPACITY, "legal", Detail.WORDING, "I have read it."));
            step(Transition.PUBLISH, CARL, Map.of());
        }
    }

    private void step(Transition transition, AccountName by, Map<Detail, String> details) {
        number++;
        var at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * number);
        var entry = PageJournal.entry(page, tip, new Step(number, transition, revision, text, by, at, details));
        var canonical = entry.canonical();
        tip = Hash.of(canonical);
        keep(
                "journal",
                entry.id(),
                Map.of("subject", entry.subject().value(), "canonical", canonical, "hash", tip.hex()));
    }

    private void keep(String collection, String id, Map<String, String> fields) {
        var document = CommunicationEntity.of(collection);
        document.add("_id", id);
        new HashMap<>(fields).forEach(document::add);
        waiting.add(document);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        store.insert(waiting);
        waiting.clear();
    }
}
