package org.imprimatur.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.fixture.Wire;
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
    private Crowd crowd;

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
        }
        for (var node : nodes) {
            node.ready();
        }
        crowd = new Crowd(office, seed, LATE, nodes);
    }

    /** The last one reaches the store by a wire that can be cut. */
    private String url(int node) {
        return (node == MANY - 1 ? wire.url() : store.url()) + "/?serverSelectionTimeoutMS=2000";
    }

    private void begin() throws IOException {
        for (var name : List.of("ada", "carl")) {
            new Person(crowd.balancer()).arrives(name, oneTimePassword(name), Office.PASSWORD);
        }
        crowd.comes(WRITERS);
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

    private void round(int number, int rounds) throws IOException, InterruptedException {
        work();
        int dies = random.nextInt(MANY - 1);
        crowd.expects(dies, State.DEAD);
        nodes.get(dies).kill();
        long before = acknowledged();
        work();
        crowd.expects(MANY - 1, State.CUT_OFF);
        wire.cut();
        Crowd.await(
                "the node that is cut off to say so", () -> !crowd.balancer().has(nodes.get(MANY - 1)));
        work();
        wire.mend();
        Crowd.await(
                "the node that was cut off to be ready", () -> crowd.balancer().has(nodes.get(MANY - 1)));
        crowd.expects(MANY - 1, State.WELL);
        if (rounds > 1) {
            again(dies);
        }
        work();
        out.printf(
                "round %d: node %d killed, node %d cut off; published %d, then %d; %d pages read; seen after %s ms%n",
                number, dies, MANY - 1, before, acknowledged(), office.read(), crowd.longest());
    }

    private void work() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        for (long goal = acknowledged() + 4;
                acknowledged() < goal && office.complaints().isEmpty(); ) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "nobody publishes any more: " + crowd.balancer().refused());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private void again(int node) throws IOException, InterruptedException {
        var back = grid.start(node, url(node), List.of());
        nodes.set(node, back);
        back.ready();
        crowd.takesIn(node, back);
    }

    private void end() throws IOException, InterruptedException {
        out.printf("%d journal entries hold, and all nodes say what they say%n", crowd.goesHome(store));
        handedBack();
    }

    /** Whoever wrote to the node that was cut off got back all that they had typed. */
    private void handedBack() {
        crowd.balancer().refused().forEach(said -> {
            if (!said.holdsTyped() || said.status() != LATER) {
                office.complain("a node refused and kept what was typed: " + said);
            }
        });
        out.printf(
                "%d requests were refused by the node that was cut off%n",
                crowd.balancer().refused().size());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (crowd != null) {
            crowd.close();
        }
        for (var node : nodes) {
            node.kill();
        }
        wire.close();
        store.close();
    }
}
