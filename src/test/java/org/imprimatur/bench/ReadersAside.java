package org.imprimatur.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Readers in a process of their own: they do not wait when the editors' one collects its garbage or compiles. */
final class ReadersAside implements AutoCloseable {
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Xmn128m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            ReadersAside.class.getName());

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    ReadersAside(Readers readers) throws IOException {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(
                readers.base().toString(),
                Integer.toString(readers.connections()),
                Integer.toString(readers.perSecond())));
        command.addAll(readers.addresses());
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.to = new DataOutputStream(process.getOutputStream());
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Asked for a number of milliseconds, answers how long each reader waited in that time. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var readers = new Readers(
                URI.create(arguments[0]),
                List.of(arguments).subList(3, arguments.length),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        var asked = new DataInputStream(System.in);
        var told = new DataOutputStream(new BufferedOutputStream(System.out));
        while (true) {
            long span;
            try {
                span = asked.readLong();
            } catch (EOFException over) {
                return;
            }
            var nanos = readers.read(Duration.ofMillis(span)).nanos();
            told.writeInt(nanos.length);
            for (long each : nanos) {
                told.writeLong(each);
            }
            told.flush();
        }
    }

    Times read(Duration span) throws IOException {
        to.writeLong(span.toMillis());
        to.flush();
        var times = new Times();
        for (int left = from.readInt(); left > 0; left--) {
            times.add(from.readLong());
        }
        return times;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
