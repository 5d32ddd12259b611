package org.imprimatur.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** A compressed file that stands under its name only when it is whole and on disk; until then it is called {@code .part}. */
final class PartFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final GZIPOutputStream gzip;
    private final OutputStream out;

    private PartFile(Path file, Path part, FileChannel channel) throws IOException {
        this.file = file;
        this.part = part;
        this.channel = channel;
        this.gzip = new Quick(Channels.newOutputStream(channel));
        this.out = new BufferedOutputStream(gzip, BUFFER);
    }

    static PartFile create(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        var channel = FileChannel.open(
                part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), forItsOwnerOnly(file));
        try {
            if (!isOurs(channel)) {
                throw new UnusableBackupException("another backup is writing " + part + " now");
            }
            channel.truncate(0);
            return new PartFile(file, part, channel);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    @SuppressWarnings("NullAway") // null is how the channel says that another process holds the lock
    private static boolean isOurs(FileChannel channel) throws IOException {
        return channel.tryLock() != null;
    }

    /** It holds drafts and the hashes of passwords. */
    private static FileAttribute<?>[] forItsOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    void line(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** Everything is on disk, under its name, on return. */
    void complete() throws IOException {
        out.flush();
        gzip.finish();
        channel.force(true);
        if (Files.exists(file)) {
            throw new UnusableBackupException("there is a file " + file + " already");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    private void syncFolder() {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            // Windows cannot open a folder, and keeps the names of its files by itself.
        }
    }

    /** What was not completed is taken away. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(part);
        }
    }

    /** The disk is faster than gzip at its best, and what is left to gain is small. */
    private static final class Quick extends GZIPOutputStream {
        private static final int LEVEL = 3;

        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }
}
