package org.imprimatur.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * Writes pages with their history straight into an engine, as the product would have left them. Documents go in along
 * their ids, many in one commit: so a tree of many gigabytes is written once and not again for each of its leaves.
 */
final class ManyPages {
    private static final int PAGES_AT_ONCE = 200;
    private static final int TEXTS_AT_ONCE = 10_000;
    private static final AccountName ADA = new AccountName("ada");
    private static final AccountName CARL = new AccountName("carl");
    private static final String SENTENCE = "We keep what we must, for as long as we must, and tell you why. 我们说明原因。 ";

    private final DatabaseManager store;
    private final PrintStream progress;
    private final int revisions;
    private final int more;
    private final String[] ids;
    private final String[] hashes;

    ManyPages(DatabaseManager store, PrintStream progress, int pages, int revisions, int more) {
        this.store = store;
        this.progress = progress;
        this.revisions = revisions;
        this.more = more;
        var random = new Random(1);
        ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString())
                .limit(pages)
                .sorted()
                .toArray(String[]::new);
        hashes = new String[pages * revisions];
    }

    /** Of ten pages, six are live, one waits for review, three are drafts. */
    void make() {
        insert(IntStream.range(0, ids.length).mapToObj(this::claim).toList());
        inParts("pages", ids.length, PAGES_AT_ONCE, page -> history(page).stream());
        var order = IntStream.range(0, hashes.length).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, Comparator.comparing(number -> hashes[number]));
        inParts("texts", order.length, TEXTS_AT_ONCE, place -> Stream.of(textDocument(order[place])));
    }

    private interface Made {
        Stream<CommunicationEntity> of(int place);
    }

    private void inParts(String what, int all, int some, Made made) {
        var done = new AtomicInteger();
        IntStream.range(0, (all + some - 1) / some).parallel().forEach(part -> {
            insert(IntStream.range(part * some, Math.min(all, (part + 1) * some))
                    .boxed()
                    .flatMap(made::of)
                    .toList());
            int now = done.addAndGet(some);
            if (now % (50 * some) == 0) {
                progress.printf("%,d of %,d %s%n", now, all, what);
            }
        });
    }

    private void insert(List<CommunicationEntity> documents) {
        store.insert(documents);
    }

    private CommunicationEntity claim(int page) {
        return document("claims", "en/" + path(page), Map.of("page", ids[page]));
    }

    static String path(int page) {
        return "section-%d/page-%d".formatted(page % 100, page);
    }

    private List<CommunicationEntity> history(int page) {
        var journal = new Journal(page);
        for (int revision = 1; revision <= revisions; revision++) {
            var hash = text(page, revision).hash();
            hashes[page * revisions + revision - 1] = hash.hex();
            journal.write(hash);
        }
        journal.wander(more / ids.length + (page < more % ids.length ? 1 : 0));
        journal.end(page % 10);
        return journal.entries;
    }

    private CommunicationEntity textDocument(int number) {
        var text = text(number / revisions, number % revisions + 1);
        return document("texts", hashes[number], Map.of("canonical", text.canonical()));
    }

    private static Text text(int page, int revision) {
        return new Text(Map.of(
                "title", new FieldValue.One("Page " + page + ", revision " + revision),
                "summary", new FieldValue.One("What page " + page + " is about."),
                "tags", new FieldValue.Many(List.of("bench", "section-" + page % 100)),
                "body", new FieldValue.One(SENTENCE.repeat(5 + page % 20))));
    }

    private static CommunicationEntity document(String collection, String id, Map<String, String> fields) {
        var document = CommunicationEntity.of(collection);
        document.add("_id", id);
        fields.forEach(document::add);
        return document;
    }

    /** What happened to one page. */
    private final class Journal {
        private final List<CommunicationEntity> entries = new ArrayList<>();
        private final int page;
        private final PageId id;
        private Hash tip = Hash.NONE;
        private Hash text = Hash.NONE;
        private int revision;

        Journal(int page) {
            this.page = page;
            this.id = new PageId(ids[page]);
        }

        void write(Hash written) {
            text = written;
            revision++;
            if (revision == 1) {
                step(Transition.CREATE, ADA, created());
            } else {
                step(Transition.SAVE, ADA, Map.of());
            }
        }

        private Map<Detail, String> created() {
            return Map.of(
                    Detail.TYPE,
                    SmallTypes.POLICY.value(),
                    Detail.LOCALE,
                    "en",
                    Detail.PATH,
                    path(page),
                    Detail.GROUP,
                    "group-" + page,
                    Detail.PREVAILING,
                    "false");
        }

        void wander(int steps) {
            for (int s = 0; s < steps; s++) {
                step(s % 2 == 0 ? Transition.SUBMIT : Transition.WITHDRAW, ADA, Map.of(Detail.NOTE, "please"));
            }
            if (steps % 2 == 1) {
                step(Transition.WITHDRAW, ADA, Map.of());
            }
        }

        void end(int kind) {
            if (kind < 7) {
                step(Transition.SUBMIT, ADA, Map.of(Detail.NOTE, "please"));
            }
            if (kind < 6) {
                step(Transition.APPROVE, CARL, Map.of(Detail.CAPACITY, "legal", Detail.WORDING, "I have read it."));
                step(Transition.PUBLISH, CARL, Map.of());
            }
        }

        private void step(Transition transition, AccountName by, Map<Detail, String> details) {
            int number = entries.size() + 1;
            var at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * number);
            var entry = PageJournal.entry(id, tip, new Step(number, transition, revision, text, by, at, details));
            var canonical = entry.canonical();
            tip = Hash.of(canonical);
            entries.add(document(
                    "journal",
                    entry.id(),
                    Map.of("subject", entry.subject().value(), "canonical", canonical, "hash", tip.hex())));
        }
    }
}
