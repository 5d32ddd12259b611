package org.imprimatur.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.imprimatur.journal.Snapshot;

/** Snapshots of one form as few bytes: those of different pages are much alike. */
final class Packet {
    private Packet() {}

    static byte[] pack(List<Snapshot> snapshots) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
            out.writeInt(snapshots.size());
            for (Snapshot snapshot : snapshots) {
                write(snapshot.page(), out);
                write(snapshot.form(), out);
                write(snapshot.content(), out);
                write(snapshot.seal(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** None where the packet makes no sense; whether one of them is whole, its seal says. */
    static List<Snapshot> unpack(byte[] packed) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            // At once: a word at a time it would go through native code for each byte.
            var in = new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes()));
            var snapshots = new ArrayList<Snapshot>();
            for (int left = in.readInt(); left > 0; left--) {
                snapshots.add(new Snapshot(read(in), read(in), read(in), read(in)));
            }
            return snapshots;
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private static void write(String word, DataOutputStream out) throws IOException {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
