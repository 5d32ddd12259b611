package org.imprimatur.torture;

import java.nio.file.Path;
import java.util.List;

/** {@code WORK SEED ROUNDS}: where {@code ./imprimatur torture --nodes} begins. Ends with 1 where anything was wrong. */
public final class NodesCommand {
    private NodesCommand() {}

    public static void main(String... arguments) throws Exception {
        var given = List.of(arguments);
        List<String> complaints;
        try (var nodes = new Nodes(Path.of(given.get(0)), Long.parseLong(given.get(1)), System.out)) {
            complaints = nodes.run(Integer.parseInt(given.get(2)));
        }
        complaints.stream().distinct().limit(30).forEach(complaint -> System.out.println("WRONG: " + complaint));
        System.out.println(
                complaints.isEmpty()
                        ? "Nothing that was acknowledged is lost, and no reader of the other nodes saw an error."
                        : "It did not keep what it promised. The logs are left for you to look at.");
        System.exit(complaints.isEmpty() ? 0 : 1);
    }
}
