package org.imprimatur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.journal.Snapshot;
import org.imprimatur.journal.Snapshots;

/** Snapshots, many in one document. Documents are added and thrown away, never changed; anybody may throw them away. */
public final class NoSqlSnapshots implements Snapshots {
    static final String COLLECTION = "snapshots";

    private static final String PACKED = "packed";

    /** What the id of a packet may begin with, so that all cores can read. */
    private static final String FIRST = "0123456789abcdef";

    private static final int MANY = 100;

    private final DatabaseManager documents;
    private final AlongIds along;
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    public NoSqlSnapshots(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void forEach(Consumer<Snapshot> each) {
        FIRST.chars()
                .parallel()
                .forEach(first -> along.between(
                        String.valueOf((char) first),
                        (char) first + AlongIds.LAST,
                        some -> some.parallelStream().forEach(packet -> tell(packet, each))));
    }

    private void tell(CommunicationEntity packet, Consumer<Snapshot> each) {
        there.add(AlongIds.string(packet, "_id"));
        packet.find(PACKED, byte[].class)
                .ifPresent(bytes -> Packet.unpack(bytes).forEach(each));
    }

    @Override
    public void keep(List<Snapshot> some) {
        if (!some.isEmpty()) {
            var packet = CommunicationEntity.of(COLLECTION);
            var id = UUID.randomUUID().toString();
            packet.add("_id", id);
            packet.add(PACKED, Packet.pack(some));
            documents.insert(packet);
            there.add(id);
        }
    }

    @Override
    public void replace(Iterable<List<Snapshot>> all) {
        var old = new ArrayList<>(there);
        all.forEach(this::keep);
        for (int from = 0; from < old.size(); from += MANY) {
            var some = old.subList(from, Math.min(old.size(), from + MANY));
            documents.delete(
                    DeleteQuery.delete().from(COLLECTION).where("_id").in(some).build());
            some.forEach(there::remove);
        }
    }
}
