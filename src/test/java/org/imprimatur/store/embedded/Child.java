package org.imprimatur.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a JVM of its own does to a store, until it ends or is killed. */
public final class Child {

    private Child() {}

    static Process start(Path output, String... arguments) throws IOException {
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classpath));
        command.add(Child.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** {@code open DIRECTORY} or {@code insert DIRECTORY ANSWERED ROUND}. */
    public static void main(String[] arguments) throws Exception {
        var store = Stores.openIndexed(Path.of(arguments[1]));
        if (arguments[0].equals("insert")) {
            insertForEver(store, Path.of(arguments[2]), arguments[3]);
        } else {
            store.close();
        }
    }

    private static void insertForEver(SqliteStore store, Path answered, String round) {
        var threads = IntStream.range(0, 8)
                .mapToObj(number -> new Thread(() -> insert(store, answered, round + "/" + number + "/")))
                .toList();
        threads.forEach(Thread::start);
    }

    /** Each answer is a line of a file, which outlives the process as long as the system does. */
    private static void insert(SqliteStore store, Path answered, String prefix) {
        for (var i = 0; ; i++) {
            var id = prefix + i;
            store.insert(Stores.book(id, "title", "t" + i % 10, "text", "x".repeat(i % 3_000)));
            write(answered, id + "\n");
        }
    }

    private static void write(Path answered, String line) {
        try {
            Files.writeString(answered, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
