package org.imprimatur.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.fixture.Wire;
import org.imprimatur.store.OpenedStore;
import org.imprimatur.torture.Onlooker.State;
import org.imprimatur.workflow.Transition;

/**
 * Three nodes over one store, a proxy that sends each request to the next of them, people who publish without pause, and
 * somebody who reads at each node. One node is killed, another is cut off from the store, both come back.
 */
final class Nodes implements AutoCloseable {
    private static final int MANY = 3;
    private static final int WRITERS = 3;
    private static final int LATER = 503;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    /** The aim is a second, which the bench looks at; a build machine is busy with other things. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private final Grid grid;
    private final MongoServer store = MongoServer.forgetful();
    private final Wire wire = new Wire(store.port());
    private final long seed;
    private final Random random;
    private final Office office;
    private final PrintStream out;
    private final List<Victim> nodes = new ArrayList<>();
    private final List<State> states = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> people = new ArrayList<>();
    private final List<Onlooker> onlookers = new ArrayList<>();
    private Balancer balancer;
    private volatile boolean over;

    Nodes(Path work, long seed, PrintStream out) throws IOException {
        this.grid = Grid.of(work, MANY);
        this.seed = seed;
        this.random = new Random(seed);
        this.office = new Office(seed);
        this.out = out;
    }

    /** What was found wrong. */
    List<String> run(int rounds) throws IOException, InterruptedException {
        out.printf("Seed %d, %d nodes, %d rounds%n", seed, MANY, rounds);
        start();
        begin();
        for (int round = 1; round <= rounds && office.complaints().isEmpty(); round++) {
            round(round, rounds);
        }
        end();
        return office.complaints();
    }

    long acknowledged() {
        return office.counted(Transition.PUBLISH);
    }

    /** All at once, on an empty store: they race for the first account and for each migration. */
    private void start() throws IOException, InterruptedException {
        for (int node = 0; node < MANY; node++) {
            nodes.add(grid.start(node, url(node), List.of()));
            states.add(State.WELL);
        }
        for (var node : nodes) {
            node.ready();
        }
        balancer = new Balancer(nodes);
        await("all nodes to be ready", () -> nodes.stream().allMatch(balancer::has));
    }

    /** The last one reaches the store by a wire that can be cut. */
    private String url(int node) {
        return (node == MANY - 1 ? wire.url() : store.url()) + "/?serverSelectionTimeoutMS=2000";
    }

    private void begin() throws IOException {
        for (var name : List.of("ada", "carl")) {
            new Person(balancer).arrives(name, oneTimePassword(name), Office.PASSWORD);
        }
        var ada = person("ada");
        var carl = person("carl");
        var begun = ada.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", "torture/crowd", "title", "The crowded page"));
        office.setCrowdedPage(begun.location().replaceFirst(".*/pages/", "").replaceFirst("[?#].*", ""));
        office.closes();
        IntStream.range(0, WRITERS).forEach(number -> goes(() -> write(ada, carl, number)));
        IntStream.range(0, MANY).forEach(this::look);
    }

    private Person person(String name) throws IOException {
        return new Person(balancer).arrives(name, Office.PASSWORD, Office.PASSWORD);
    }

    /** Of all that start at once, one tells each password. */
    private String oneTimePassword(String name) throws IOException {
        var told = new ArrayList<String>();
        for (var node : nodes) {
            if (node.says(name + " ", "with the one-time password")) {
                told.add(node.oneTimePassword(name));
            }
        }
        if (told.size() != 1) {
            throw new AssertionError(told.size() + " nodes told a password of " + name);
        }
        return told.get(0);
    }

    /** Whoever does not know what became of what they sent leaves that page alone and begins another one. */
    private void write(Person ada, Person carl, int number) {
        for (int part = 0; !over && office.complaints().isEmpty(); part++) {
            new Writer(office, ada, carl, "writer " + number + "." + part, seed + 100L * number + part).run();
        }
    }

    private void look(int node) {
        var onlooker = new Onlooker(office, nodes.get(node), "node " + node, () -> states.get(node), LATE);
        onlookers.add(onlooker);
        goes(onlooker);
    }

    private void goes(Runnable work) {
        var person = new Thread(work);
        people.add(person);
        person.start();
    }

    private void round(int number, int rounds) throws IOException, InterruptedException {
        work();
        int dies = random.nextInt(MANY - 1);
        states.set(dies, State.DEAD);
        nodes.get(dies).kill();
        long before = acknowledged();
        work();
        states.set(MANY - 1, State.CUT_OFF);
        wire.cut();
        await("the node that is cut off to say so", () -> !balancer.has(nodes.get(MANY - 1)));
        work();
        wire.mend();
        await("the node that was cut off to be ready", () -> balancer.has(nodes.get(MANY - 1)));
        states.set(MANY - 1, State.WELL);
        if (rounds > 1) {
            again(dies);
        }
        work();
        out.printf(
                "round %d: node %d killed, node %d cut off; published %d, then %d; %d pages read; seen after %s ms%n",
                number,
                dies,
                MANY - 1,
                before,
                acknowledged(),
                office.read(),
                onlookers.stream().map(Onlooker::longest).toList());
    }

    private void work() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        for (long goal = acknowledged() + 4;
                acknowledged() < goal && office.complaints().isEmpty(); ) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody publishes any more: " + balancer.refused());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private void again(int node) throws IOException, InterruptedException {
        var back = grid.start(node, url(node), List.of());
        nodes.set(node, back);
        back.ready();
        balancer.add(back);
        await("the node that was killed to be back", () -> balancer.has(back));
        states.set(node, State.WELL);
        look(node);
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void end() throws IOException, InterruptedException {
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
        TimeUnit.SECONDS.sleep(1);
        int entries = 0;
        for (var node : nodes.stream().filter(Victim::isAlive).toList()) {
            try (var opened = OpenedStore.of(settings)) {
                entries = new Reckoning(office, new Person(node)).reckon(opened);
            }
        }
        out.printf("%d journal entries hold, and all nodes say what they say%n", entries);
        handedBack();
    }

    /** Whoever wrote to the node that was cut off got back all that they had typed. */
    private void handedBack() {
        balancer.refused().forEach(said -> {
            if (!said.holdsTyped() || said.status() != LATER) {
                office.complain("a node refused and kept what was typed: " + said);
            }
        });
        out.printf(
                "%d requests were refused by the node that was cut off%n",
                balancer.refused().size());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        over = true;
        if (balancer != null) {
            balancer.close();
        }
        Collections.fill(states, State.OVER);
        for (var node : nodes) {
            node.kill();
        }
        wire.close();
        store.close();
    }
}
