package org.imprimatur.backup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a backup, one after the other; none passes that is not as it was written. */
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    /** No line that was ever written is longer. */
    private static final int LONGEST = 64 << 20;

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private final Path file;
    private final InputStream in;
    private final Counted counted;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    /** A line as it stands in the file, and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(byte[] bytes, JsonObject json) {
        String kind() {
            return json.getString(Line.KIND);
        }
    }

    private Lines(Path file, Counted counted) throws IOException {
        this.file = file;
        this.counted = counted;
        this.in = new GZIPInputStream(counted, BUFFER);
    }

    static Lines open(Path file) {
        try {
            var bytes = Files.newInputStream(file);
            try {
                return new Lines(file, new Counted(bytes));
            } catch (IOException nothing) {
                bytes.close();
                throw new UnusableBackupException(file + " is no backup: it is not compressed with gzip", nothing);
            }
        } catch (IOException failure) {
            throw new UnusableBackupException(
                    "the backup " + file + " cannot be read: " + FileTrouble.of(failure), failure);
        }
    }

    /** Empty at the end of the file. */
    Optional<Read> next() {
        number++;
        try {
            return bytes().map(this::read);
        } catch (EOFException cut) {
            throw damaged("the file is cut off there", cut);
        } catch (ZipException garbled) {
            throw damaged("it cannot be decompressed (" + garbled.getMessage() + ")", garbled);
        } catch (IOException failure) {
            throw damaged("it cannot be read (" + FileTrouble.of(failure) + ")", failure);
        }
    }

    private Read read(byte[] line) {
        if (!Line.holds(line)) {
            throw damaged("its checksum does not fit", null);
        }
        try (var reader = JSON.createReader(new ByteArrayInputStream(line), StandardCharsets.UTF_8)) {
            var json = reader.readObject();
            long says = json.getJsonNumber(Line.NUMBER).longValueExact();
            if (says != number) {
                throw damaged("it says that it is line " + says, null);
            }
            return new Read(line, json);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException nonsense) {
            throw damaged("it is not what a backup has there", nonsense);
        }
    }

    /** The bytes up to the next line feed; empty at the end. */
    private Optional<byte[]> bytes() throws IOException {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, at, feed - at);
            at = feed + 1;
            if (feed < end) {
                return Optional.of(line.toByteArray());
            }
            if (line.size() > LONGEST) {
                throw damaged("it does not end", null);
            }
        }
        if (line.size() > 0) {
            throw new EOFException();
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = in.read(buffer);
        return end > 0;
    }

    /** How many bytes of the file were read. */
    long position() {
        return counted.count;
    }

    /** The exception that says what is wrong with the line that was read last. */
    UnusableBackupException damaged(String why, @Nullable Exception cause) {
        var sentence = "the backup " + file + " is damaged at line " + number + ": " + why;
        return cause == null ? new UnusableBackupException(sentence) : new UnusableBackupException(sentence, cause);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException ignored) {
            // It was only read.
        }
    }

    /** Counts the bytes of the file, as they are before they are decompressed. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count += Math.max(0, some);
            return some;
        }
    }
}
