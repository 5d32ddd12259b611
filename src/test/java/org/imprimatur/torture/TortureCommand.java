package org.imprimatur.torture;

import java.nio.file.Path;
import java.util.List;

/** {@code WORK PORT SEED ROUNDS}: where {@code ./imprimatur torture} begins. Ends with 1 where anything was lost. */
public final class TortureCommand {
    private TortureCommand() {}

    public static void main(String... arguments) throws Exception {
        var given = List.of(arguments);
        var torture = new Torture(
                Path.of(given.get(0)), Integer.parseInt(given.get(1)), Long.parseLong(given.get(2)), System.out);
        var began = System.nanoTime();
        var complaints = torture.run(Integer.parseInt(given.get(3)));
        System.out.printf(
                "%d s; %d answers were acknowledged (%s); killed %d times more while it started.%n",
                (System.nanoTime() - began) / 1_000_000_000,
                torture.acknowledged(),
                torture.counts(),
                torture.killedInTheirSleep());
        complaints.stream().distinct().limit(30).forEach(complaint -> System.out.println("WRONG: " + complaint));
        System.out.println(
                complaints.isEmpty()
                        ? "Nothing that was acknowledged is lost, every chain holds, readers see what was published."
                        : "It did not keep what it promised. The store is left for you to look at.");
        System.exit(complaints.isEmpty() ? 0 : 1);
    }
}
