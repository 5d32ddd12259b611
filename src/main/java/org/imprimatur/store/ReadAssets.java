package org.imprimatur.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;

/** The assets of a store that a command opened for reading only. */
record ReadAssets(DatabaseManager documents) implements Assets {
    private static final int PAGE = 200;

    @Override
    public Asset keep(Asset asset, InputStream bytes) throws IOException {
        throw new UnsupportedOperationException("the store is open for reading only");
    }

    @Override
    public void remove(Hash asset) {
        throw new UnsupportedOperationException("the store is open for reading only");
    }

    @Override
    public Optional<Asset> find(Hash hash) {
        return document(hash.hex()).map(NoSqlAssets::asset);
    }

    @Override
    public InputStream open(Asset asset, long from, long to) {
        var document = document(asset.hash().hex()).orElseThrow();
        return new Chunks(asset, document.chunk(), this::chunk, from, to);
    }

    /** The application that keeps the others does not run with a command. */
    @Override
    public boolean isHere(Asset asset) {
        return document(asset.hash().hex())
                .filter(known -> known.chunk() == NoSqlAssets.ELSEWHERE)
                .isEmpty();
    }

    @Override
    public void forEach(Consumer<Asset> each) {
        String last = "";
        List<AssetDocument> some;
        do {
            some = after(last);
            some.stream().map(NoSqlAssets::asset).forEach(each);
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == PAGE);
    }

    private List<AssetDocument> after(String id) {
        var query = SelectQuery.select()
                .from("assets")
                .where("_id")
                .gt(id)
                .orderBy("_id")
                .asc()
                .limit(PAGE)
                .build();
        return OpenedStore.sound(
                () -> documents.select(query).map(ReadAssets::document).toList());
    }

    private Optional<AssetDocument> document(String id) {
        return one("assets", id).map(ReadAssets::document);
    }

    private byte[] chunk(String id) {
        return one("chunks", id)
                .map(entity -> value(entity, "bytes", byte[].class))
                .orElseThrow(() -> new DamagedException("the chunk " + id + " is missing"));
    }

    private Optional<CommunicationEntity> one(String collection, String id) {
        var query = SelectQuery.select().from(collection).where("_id").eq(id).build();
        return OpenedStore.sound(() -> documents.singleResult(query));
    }

    private static AssetDocument document(CommunicationEntity entity) {
        return new AssetDocument(
                value(entity, "_id", String.class),
                value(entity, "name", String.class),
                value(entity, "type", String.class),
                value(entity, "size", Long.class),
                value(entity, "chunk", Integer.class));
    }

    private static <T> T value(CommunicationEntity entity, String name, Class<T> type) {
        return entity.find(name, type)
                .orElseThrow(() -> new DamagedException("a document of " + entity.name() + " has no " + name));
    }
}
