package org.imprimatur.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.journal.Journals;
import org.imprimatur.store.OpenedStore;
import org.imprimatur.torture.Onlooker.State;

/** People who publish without pause behind a proxy, and somebody who reads at each node, while nodes come and go. */
final class Crowd implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
    private static final int STILL_SECONDS = 2;

    private final Office office;
    private final long seed;
    private final Duration late;
    private final List<Victim> nodes;
    private final List<State> states;
    private final Balancer balancer;
    private final List<Thread> people = new ArrayList<>();
    private final List<Onlooker> onlookers = new ArrayList<>();
    private volatile boolean over;

    /**
     * Nobody is there yet but the proxy, which takes the nodes in.
     *
     * @param late when somebody who reads complains that they do not see yet what was published
     */
    Crowd(Office office, long seed, Duration late, List<Victim> nodes) throws IOException, InterruptedException {
        this.office = office;
        this.seed = seed;
        this.late = late;
        this.nodes = new ArrayList<>(nodes);
        states = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(nodes.size(), State.WELL)));
        balancer = new Balancer(nodes);
        await("all nodes to be ready", () -> nodes.stream().allMatch(balancer::has));
    }

    Balancer balancer() {
        return balancer;
    }

    /** All come: who writes, who signs off, who reads. The two have signed in for the first time before. */
    void comes(int writers) throws IOException {
        var ada = person("ada");
        var carl = person("carl");
        office.beginsCrowdedPage(ada);
        office.closes();
        IntStream.range(0, writers).forEach(number -> goes(() -> write(ada, carl, number)));
        IntStream.range(0, nodes.size()).forEach(this::look);
    }

    private Person person(String name) throws IOException {
        return new Person(balancer).arrives(name, Office.PASSWORD, Office.PASSWORD);
    }

    /** Whoever does not know what became of what they sent leaves that page alone and begins another one. */
    private void write(Person ada, Person carl, int number) {
        for (int part = 0; !over && office.complaints().isEmpty(); part++) {
            new Writer(office, ada, carl, "writer " + number + "." + part, seed + 100L * number + part).run();
        }
    }

    private void look(int node) {
        var onlooker = new Onlooker(office, nodes.get(node), "node " + node, () -> states.get(node), late);
        onlookers.add(onlooker);
        goes(onlooker);
    }

    private void goes(Runnable work) {
        var person = new Thread(work);
        people.add(person);
        person.start();
    }

    /** Before it happens to the node. */
    void expects(int node, State state) {
        states.set(node, state);
    }

    /** Another one stands where a node was that is no more. */
    void takesIn(int node, Victim other) throws InterruptedException {
        nodes.set(node, other);
        balancer.add(other);
        await("the new node to be taken in", () -> balancer.has(other));
        states.set(node, State.WELL);
        look(node);
    }

    /** In milliseconds, of each who read. */
    List<Long> longest() {
        return onlookers.stream().map(Onlooker::longest).toList();
    }

    static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** When the last one has gone, each node that lives is held against what was acknowledged and against the store. */
    int goesHome(MongoServer store) throws IOException, InterruptedException {
        over = true;
        balancer.close();
        Collections.fill(states, State.OVER);
        for (var person : people) {
            person.join();
        }
        var settings = Settings.of(Map.of(
                "jnosql.document.provider",
                "org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration",
                "jnosql.document.database",
                "imprimatur",
                "jnosql.mongodb.url",
                store.url()));
        int entries = 0;
        try (var opened = OpenedStore.of(settings)) {
            comesToRest(opened.journals());
        }
        for (var node : nodes.stream().filter(Victim::isAlive).toList()) {
            try (var opened = OpenedStore.of(settings)) {
                entries = new Reckoning(office, new Person(node)).reckon(opened);
            }
        }
        return entries;
    }

    /** What was on its way when its sender gave up may still be written, and would be there for the second node alone. */
    private static void comesToRest(Journals journals) throws InterruptedException {
        var before = new AtomicLong(-1);
        do {
            TimeUnit.SECONDS.sleep(STILL_SECONDS);
        } while (before.getAndSet(count(journals)) != before.get());
    }

    private static long count(Journals journals) {
        var entries = new AtomicLong();
        journals.forEach(entry -> entries.incrementAndGet());
        return entries.get();
    }

    @Override
    public void close() {
        over = true;
        balancer.close();
        Collections.fill(states, State.OVER);
    }
}
