package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps every other store off a directory; the system lets go of it when the process dies. */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "imprimatur.lock";

    private final FileChannel channel;
    private final String key;

    private DirectoryLock(FileChannel channel, String key) {
        this.channel = channel;
        this.key = key;
    }

    static DirectoryLock of(Path directory) {
        var pid = ProcessHandle.current().pid();
        try {
            Files.createDirectories(directory);
            var key = "org.imprimatur.lock:" + directory.toRealPath();
            // One JVM may hold several class loaders, and closing any second channel on the file would drop its POSIX
            // lock: so whether this JVM holds it is asked of the one table that all of them share.
            if (System.getProperties().putIfAbsent(key, Long.toString(pid)) != null) {
                throw inUse(directory, Long.toString(pid));
            }
            return acquire(directory, key, pid);
        } catch (IOException failure) {
            throw new StoreUnavailableException(
                    "The data directory " + directory + " cannot be written to (" + failure + ")", failure);
        }
    }

    private static DirectoryLock acquire(Path directory, String key, long pid) throws IOException {
        var acquired = false;
        try {
            var channel = open(directory, Long.toString(pid));
            acquired = true;
            return new DirectoryLock(channel, key);
        } finally {
            if (!acquired) {
                System.getProperties().remove(key);
            }
        }
    }

    private static FileChannel open(Path directory, String pid) throws IOException {
        var channel = FileChannel.open(
                directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw inUse(directory, holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    @SuppressWarnings("NullAway") // null is how the channel says that another process holds the lock
    private static FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    private static String holder(FileChannel channel) throws IOException {
        var pid = ByteBuffer.allocate(32);
        var length = Math.max(0, channel.read(pid, 0));
        return length == 0 ? "unknown" : new String(pid.array(), 0, length, StandardCharsets.US_ASCII);
    }

    private static StoreUnavailableException inUse(Path directory, String pid) {
        return new StoreUnavailableException(
                "The data directory " + directory + " is in use by the process " + pid + "; stop it first");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new StoreUnavailableException("The lock of the data directory was not released", failure);
        } finally {
            System.getProperties().remove(key);
        }
    }
}
