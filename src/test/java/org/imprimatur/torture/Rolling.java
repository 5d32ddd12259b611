package org.imprimatur.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.torture.Onlooker.State;
import org.imprimatur.workflow.Transition;

/**
 * Two nodes of an earlier build over one store, behind a proxy, are replaced one after the other, as the operator's guide says,
 * while people publish without pause and others read at each node. For a while both builds work side by side.
 */
final class Rolling implements AutoCloseable {
    private static final int MANY = 2;
    private static final int WRITERS = 2;
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
    private Crowd crowd;

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
        }
        crowd = new Crowd(office, 0, LATE, nodes);
        for (var name : List.of("ada", "carl")) {
            new Person(crowd.balancer()).arrives(name, nodes.get(0).oneTimePassword(name), Office.PASSWORD);
        }
        crowd.comes(WRITERS);
    }

    private void replace(int node) throws IOException, InterruptedException {
        crowd.expects(node, State.DEAD);
        nodes.get(node).stop();
        var fresh = grid.start(newer, node, store.url(), STOPPING);
        nodes.set(node, fresh);
        fresh.ready();
        crowd.takesIn(node, fresh);
    }

    private void work(String how) throws InterruptedException {
        long before = acknowledged();
        Crowd.await(
                "more to be published",
                () -> acknowledged() >= before + 6 || !office.complaints().isEmpty());
        out.printf("%s: published %d, %d pages read%n", how, acknowledged() - before, office.read());
    }

    private void end() throws IOException, InterruptedException {
        out.printf("%d journal entries hold, and both nodes say what they say%n", crowd.goesHome(store));
        crowd.balancer().refused().forEach(said -> office.complain("somebody was refused: " + said.status()));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (crowd != null) {
            crowd.close();
        }
        for (var node : nodes) {
            node.kill();
        }
        store.close();
    }
}
