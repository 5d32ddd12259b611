package org.imprimatur.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.store.OpenedStore;
import org.imprimatur.torture.Onlooker.State;
import org.imprimatur.workflow.Transition;

/**
 * Two nodes of an earlier build over one store, behind a proxy, are replaced one after the other, as the operator's guide says,
 * while people publish without pause and others read at each node. For a while both builds work side by side.
 */
final class Rolling implements AutoCloseable {
    private static final int MANY = 2;
    private static final int WRITERS = 2;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
    private static final Duration LATE = Duration.ofSeconds(10);

    /** More than twice as long as the proxy takes to look again. */
    private static final List<String> STOPPING = List.of("-Dimprimatur.stop.notice-seconds=2");

    private final Path older;
    private final Path newer;
    private final Grid grid;
    private final MongoServer store = MongoServer.forgetful();
    private final Office office;
    private final PrintStream out;
    private final List<Victim> nodes = new ArrayList<>();
    private final List<State> states = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> people = new ArrayList<>();
    private Balancer balancer;
    private volatile boolean over;

    Rolling(Path work, Path older, Path newer, long seed, PrintStream out) throws IOException {
        this.grid = Grid.of(work, MANY);
        this.older = older;
        this.newer = newer;
        this.office = new Office(seed);
        this.out = out;
    }

    /** What was found wrong. */
    List<String> run() throws IOException, InterruptedException {
        begin();
        work("both of the earlier build");
        replace(0);
        work("one of each");
        replace(1);
        work("both of this build");
        end();
        return office.complaints();
    }

    long acknowledged() {
        return office.counted(Transition.PUBLISH);
    }

    private void begin() throws IOException, InterruptedException {
        for (int node = 0; node < MANY; node++) {
            nodes.add(grid.start(older, node, store.url(), STOPPING).ready());
            states.add(State.WELL);
        }
        balancer = new Balancer(nodes);
        await("both nodes to be ready", () -> nodes.stream().allMatch(balancer::has));
        for (var name : List.of("ada", "carl")) {
            new Person(balancer).arrives(name, nodes.get(0).oneTimePassword(name), Office.PASSWORD);
        }
        var ada = person("ada");
        var carl = person("carl");
        var begun = ada.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", "torture/crowd", "title", "The crowded page"));
        office.setCrowdedPage(begun.location().replaceFirst(".*/pages/", "").replaceFirst("[?#].*", ""));
        office.closes();
        for (int number = 0; number < WRITERS; number++) {
            int one = number;
            goes(() -> write(ada, carl, one));
        }
        for (int node = 0; node < MANY; node++) {
            look(node);
        }
    }

    private Person person(String name) throws IOException {
        return new Person(balancer).arrives(name, Office.PASSWORD, Office.PASSWORD);
    }

    private void write(Person ada, Person carl, int number) {
        for (int part = 0; !over && office.complaints().isEmpty(); part++) {
            new Writer(office, ada, carl, "writer " + number + "." + part, 100L * number + part).run();
        }
    }

    private void look(int node) {
        goes(new Onlooker(office, nodes.get(node), "node " + node, () -> states.get(node), LATE));
    }

    private void goes(Runnable work) {
        var person = new Thread(work);
        people.add(person);
        person.start();
    }

    private void replace(int node) throws IOException, InterruptedException {
        states.set(node, State.DEAD);
        nodes.get(node).stop();
        var fresh = grid.start(newer, node, store.url(), STOPPING);
        nodes.set(node, fresh);
        fresh.ready();
        balancer.add(fresh);
        await("the new node to be taken in", () -> balancer.has(fresh));
        states.set(node, State.WELL);
        look(node);
    }

    private void work(String how) throws InterruptedException {
        long before = acknowledged();
        await(
                "more to be published",
                () -> acknowledged() >= before + 6 || !office.complaints().isEmpty());
        out.printf("%s: published %d, %d pages read%n", how, acknowledged() - before, office.read());
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
        for (var node : nodes) {
            try (var opened = OpenedStore.of(settings)) {
                int entries = new Reckoning(office, new Person(node)).reckon(opened);
                out.printf("%d journal entries hold, and the node says what they say%n", entries);
            }
        }
        balancer.refused().forEach(said -> office.complain("somebody was refused: " + said.status()));
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
        store.close();
    }
}
