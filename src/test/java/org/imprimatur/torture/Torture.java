package org.imprimatur.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.workflow.Transition;

/** Starts the product, lets people work on it, kills it, and asks what it remembers; round after round. */
final class Torture {
    private static final int WRITERS = 4;
    private static final int READERS = 2;
    private static final int MOST_ANSWERS = 60;
    private static final long LONGEST_LIFE = TimeUnit.SECONDS.toNanos(30);
    private static final List<Transition> COUNTED =
            List.of(Transition.CREATE, Transition.SAVE, Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH);

    private final Path work;
    private final int port;
    private final long seed;
    private final Random random;
    private final Office office;
    private final PrintStream out;
    private Victim product;
    private int starts;
    private int killedInTheirSleep;

    Torture(Path work, int port, long seed, PrintStream out) {
        this.work = work;
        this.port = port;
        this.seed = seed;
        this.random = new Random(seed);
        this.office = new Office(seed);
        this.out = out;
    }

    /** What was found wrong; ends with the first round in which anything was. */
    List<String> run(int rounds) throws IOException, InterruptedException {
        out.printf("Seed %d, %d rounds, %d writers, %d readers, store in %s%n", seed, rounds, WRITERS, READERS, work);
        try {
            first();
            for (int round = 1; round <= rounds && office.complaints().isEmpty(); round++) {
                round(round);
            }
        } finally {
            kill();
        }
        return office.complaints();
    }

    private void round(int number) throws IOException, InterruptedException {
        long alive = workAndDie(number);
        again();
        int entries = new Reckoning(office, new Person(product)).reckon(Victim.data(work));
        out.printf(
                "round %d: killed after %d ms of work; %s; %d pages read; %d journal entries hold%n",
                number, alive, counts(), office.read(), entries);
    }

    private void start() throws IOException {
        product = Victim.start(work, port, starts++);
    }

    private void kill() throws InterruptedException {
        if (product != null) {
            product.kill();
        }
    }

    String counts() {
        return String.join(
                ", ",
                COUNTED.stream()
                        .map(arrow -> arrow.id() + " " + office.counted(arrow))
                        .toList());
    }

    long acknowledged() {
        return COUNTED.stream().mapToLong(office::counted).sum();
    }

    int killedInTheirSleep() {
        return killedInTheirSleep;
    }

    private void first() throws IOException, InterruptedException {
        start();
        product.ready();
        for (var name : List.of("ada", "carl")) {
            new Person(product).arrives(name, product.oneTimePassword(name), Office.PASSWORD);
        }
        office.beginsCrowdedPage(person("ada"));
    }

    private Person person(String name) throws IOException {
        return new Person(product).arrives(name, Office.PASSWORD, Office.PASSWORD);
    }

    private long workAndDie(int round) throws IOException, InterruptedException {
        var ada = person("ada");
        var carl = person("carl");
        var people = Stream.<Runnable>concat(
                        IntStream.range(0, WRITERS)
                                .mapToObj(number -> new Writer(
                                        office, ada, carl, "writer " + number, seed * 1_000 + round * 10L + number)),
                        IntStream.range(0, READERS).mapToObj(number -> new Reader(office, new Person(product))))
                .map(Thread::new)
                .toList();
        office.opens();
        people.forEach(Thread::start);
        long began = System.nanoTime();
        awaitAnswers(acknowledged() + random.nextInt(MOST_ANSWERS));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
        office.closes();
        product.kill();
        long alive = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        for (var one : people) {
            one.join();
        }
        return alive;
    }

    /** Counted in answers, so that a slow machine is killed in the middle of its work as well. */
    private void awaitAnswers(long count) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_LIFE;
        while (acknowledged() < count && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /** Now and then it is killed again before it is up: a recovery that breaks off is one more crash. */
    private void again() throws IOException, InterruptedException {
        if (random.nextInt(5) == 0) {
            start();
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(9_000));
            kill();
            killedInTheirSleep++;
        }
        start();
        product.ready();
    }
}
