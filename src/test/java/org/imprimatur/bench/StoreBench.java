package org.imprimatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.app.StandingBeans;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Moves;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.Templates;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Pictures;
import org.imprimatur.journal.Remembering;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hindrances;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LivePages;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlClaims;
import org.imprimatur.store.NoSqlJournals;
import org.imprimatur.store.NoSqlSnapshots;
import org.imprimatur.store.NoSqlSurvey;
import org.imprimatur.store.NoSqlTexts;
import org.imprimatur.store.Unwritten;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * {@code make DIRECTORY PAGES REVISIONS MORE}, then {@code measure DIRECTORY} in a JVM of its own, which ends as if it were
 * killed, then {@code start DIRECTORY}.
 */
public final class StoreBench {
    private static final int SECONDS = 5;

    private final PrintStream out;
    private final Random random = new Random(2);
    private final Briefs briefs;
    private final Remembering remembering;
    private final double aside;
    private final double loaded;
    private final Standings standings;
    private final Journals journals;
    private final Texts texts;
    private final Drafting drafting;

    private StoreBench(Engine engine, Templates templates, PrintStream out) {
        this.out = out;
        var manager = engine.manager();
        var survey = new NoSqlSurvey(manager);
        var template = templates.template();
        var types = new SmallTypes();
        var unwritten = Unwritten.of(engine);
        journals = new NoSqlJournals(template, manager, unwritten);
        texts = new NoSqlTexts(template, manager, unwritten);
        briefs = new Briefs(survey::text, AssetAddress::in);
        // The first look makes JNoSQL search the class path for entities, which the product spares itself.
        long began = System.nanoTime();
        journals.of(new Subject("page:nobody"));
        aside = since(began);
        began = System.nanoTime();
        remembering = Remembering.of(
                journals, survey, new NoSqlSnapshots(manager), new Pictures(StandingBeans.albums(), briefs));
        loaded = since(began);
        standings = remembering.standings();
        var moves = new Moves(standings, texts, types, Hindrances.NONE, Clock.systemUTC());
        drafting = new Drafting(
                moves, standings, journals, texts, new NoSqlClaims(template), types, Set.of(House.EN, House.ZH));
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[1]);
        if (arguments[0].equals("remember")) {
            remember(directory);
        } else if (arguments[0].equals("make")) {
            make(
                    directory,
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]));
        } else {
            measure(directory, arguments[0].equals("measure"));
        }
        System.out.flush();
        // Nothing is closed: the next start is one after a kill.
        Runtime.getRuntime().halt(0);
    }

    /** What the disk gives: 4 KB appended to a file and synced, one after the other. */
    private static void fsync(Path directory) throws IOException {
        var file = Files.createTempFile(directory, "fsync", "");
        int written = 0;
        long began = System.nanoTime();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (; since(began) < SECONDS; written++) {
                channel.write(ByteBuffer.allocate(4096));
                channel.force(false);
            }
        }
        Files.delete(file);
        System.out.printf("%-34s %10.0f /s%n", "4 KB appended and synced", written / since(began));
    }

    private static Engine open(Path directory) {
        return Engine.open(Settings.of(Map.of(
                "jnosql.document.provider",
                SqliteDocumentConfiguration.class.getName(),
                "jnosql.document.database",
                "imprimatur",
                "jnosql.sqlite.directory",
                directory.toString())));
    }

    private static void make(Path directory, int pages, int revisions, int more) throws Exception {
        long began = System.nanoTime();
        try (var engine = open(directory)) {
            new ManyPages(engine.manager(), System.out, pages, revisions, more).make();
        }
        System.out.printf("made in %.0f s%n", since(began));
        remember(directory);
    }

    /** Reads all journals, leaves snapshots and ends cleanly. */
    private static void remember(Path directory) throws Exception {
        try (var engine = open(directory)) {
            try (var templates = new Templates(engine.manager())) {
                var fresh = new StoreBench(engine, templates, System.out);
                System.out.printf("%-34s %10.2f s%n", "where every page stands, no snapshots", fresh.loaded);
                fresh.remembering.end();
            }
        }
    }

    private static void measure(Path directory, boolean whole) throws Exception {
        long began = System.nanoTime();
        try (var engine = open(directory)) {
            System.out.printf("%-34s %10.2f s%n", "open the engine", since(began));
            try (var templates = new Templates(engine.manager())) {
                var bench = new StoreBench(engine, templates, System.out);
                bench.start();
                System.out.printf("%-34s %10.2f s%n", "all of the start", since(began) - bench.aside);
                if (whole) {
                    bench.run();
                    fsync(directory);
                }
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private void run() throws Exception {
        var pages = List.copyOf(standings.all());
        rate(
                "page by its path, with its text",
                i -> texts.get(standings
                        .at(House.EN, path(i, pages.size()))
                        .orElseThrow()
                        .head()
                        .text()));
        rate("history of a page", i -> journals.of(Subject.of(any(pages).id())));
        rate("queue: waiting for review", i -> queue());
        for (int clients : new int[] {1, 8, 64}) {
            saves(clients, pages);
        }
    }

    /** As the product starts, with whatever snapshots there are. */
    private void start() {
        out.printf(
                "%-34s %10.2f s   %,d pages, %,d from their journals%n",
                "where every page stands", loaded, standings.all().size(), remembering.left());
        long began = System.nanoTime();
        var live = new LivePages(texts, briefs);
        live.load(standings.all());
        out.printf(
                "%-34s %10.2f s   %,d live%n",
                "what is live", since(began), live.all().size());
        System.gc();
        var memory = Runtime.getRuntime();
        out.printf("%-34s %10d MB%n", "memory then", memory.totalMemory() - memory.freeMemory() >> 20);
    }

    private PagePath path(int i, int pages) {
        return new PagePath(ManyPages.path(random.nextInt(pages)));
    }

    private Standing any(List<Standing> pages) {
        return pages.get(random.nextInt(pages.size()));
    }

    private List<Standing> queue() {
        return standings.in(Stage.LEGAL_REVIEW).stream()
                .sorted(Comparator.comparing(page -> page.last().at()))
                .toList();
    }

    private interface Question {
        Object ask(int i);
    }

    private void rate(String what, Question question) {
        int asked = 0;
        long began = System.nanoTime();
        while (since(began) < SECONDS) {
            question.ask(asked++);
        }
        out.printf("%-34s %10.0f /s   %.3f ms%n", what, asked / since(began), 1_000 * since(began) / asked);
    }

    private void saves(int clients, List<Standing> pages) throws Exception {
        var saved = new LongAdder();
        var people = Executors.newFixedThreadPool(clients);
        long began = System.nanoTime();
        var deeds = IntStream.range(0, clients)
                .<Callable<Void>>mapToObj(client -> () -> save(client, clients, pages, saved))
                .toList();
        for (var deed : new ArrayList<>(people.invokeAll(deeds))) {
            deed.get();
        }
        people.shutdown();
        out.printf("%-34s %10.0f /s%n", "durable saves, " + clients + " clients", saved.sum() / since(began));
    }

    /** Each client has pages of its own; a save is a text and an entry, each on disk before the next. */
    private Void save(int client, int clients, List<Standing> pages, LongAdder saved) {
        long began = System.nanoTime();
        int own = pages.size() / clients;
        for (int i = 0; since(began) < SECONDS; i++) {
            var page =
                    standings.find(pages.get(i % own * clients + client).id()).orElseThrow();
            if (page.stage() != Stage.LEGAL_REVIEW) {
                var text = House.text("Page", "Written by " + client + " as number " + i + " at " + began);
                House.done(drafting.save(People.ADA, page.id(), page.head().number(), text, ""));
                saved.increment();
            }
        }
        return null;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
