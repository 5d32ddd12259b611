package org.imprimatur.store;

import jakarta.nosql.Template;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.assets.Assets;
import org.imprimatur.assets.BytesElsewhere;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;

/** Assets as one document that tells what they are, and as many as it takes for their bytes, unless those are elsewhere. */
public final class NoSqlAssets implements Assets {
    /** Small enough for every engine's limit of one document (MongoDB's is 16 MB), and for memory. */
    private static final int CHUNK = 512 * 1024;

    private static final int PAGE = 200;

    /** In the place of a chunk's size, where the bytes are not here. */
    static final int ELSEWHERE = 0;

    private final Template template;
    private final Inserts inserts;
    private final Optional<BytesElsewhere> elsewhere;

    public NoSqlAssets(Template template) {
        this(template, Optional.empty());
    }

    /** @param elsewhere where the bytes of new files are kept; those that are here stay */
    public NoSqlAssets(Template template, Optional<BytesElsewhere> elsewhere) {
        this.template = template;
        this.inserts = new Inserts(template);
        this.elsewhere = elsewhere;
    }

    @Override
    public Asset keep(Asset asset, InputStream bytes) throws IOException {
        var there = find(asset.hash());
        if (there.isPresent()) {
            return there.get();
        }
        int chunk = elsewhere.isPresent() ? ELSEWHERE : CHUNK;
        if (elsewhere.isPresent()) {
            elsewhere.get().keep(asset.hash(), asset.size(), bytes);
        } else {
            insert(asset, bytes);
        }
        inserts.insert(new AssetDocument(
                asset.hash().hex(), asset.name().value(), asset.type().id(), asset.size(), chunk));
        return find(asset.hash()).orElse(asset);
    }

    private void insert(Asset asset, InputStream bytes) throws IOException {
        for (long at = 0; at < asset.size(); at += CHUNK) {
            insert(asset, at / CHUNK, some(bytes, (int) Math.min(CHUNK, asset.size() - at)));
        }
    }

    private static byte[] some(InputStream bytes, int size) throws IOException {
        var some = bytes.readNBytes(size);
        if (some.length < size) {
            throw new EOFException("fewer bytes than the asset has");
        }
        return some;
    }

    // What an interrupted attempt left behind is these very bytes, as they stand under their hash.
    private void insert(Asset asset, long number, byte[] bytes) {
        var id = ChunkDocument.id(asset.hash().hex(), number);
        if (!inserts.insert(new ChunkDocument(id, bytes)) && !Arrays.equals(bytes, chunk(id))) {
            throw new DamagedException("asset " + asset.hash() + ": chunk " + number + " is there with other bytes");
        }
    }

    private byte[] chunk(String id) {
        return template.find(ChunkDocument.class, id)
                .map(ChunkDocument::bytes)
                .orElseThrow(() -> new DamagedException("the chunk " + id + " is missing"));
    }

    @Override
    public Optional<Asset> find(Hash hash) {
        return document(hash).map(NoSqlAssets::asset);
    }

    private Optional<AssetDocument> document(Hash hash) {
        return template.find(AssetDocument.class, hash.hex());
    }

    static Asset asset(AssetDocument document) {
        var type = AssetType.ofId(document.type())
                .orElseThrow(() -> new DamagedException("asset " + document.id() + " has no known type"));
        return new Asset(new Hash(document.id()), new AssetName(document.name()), type, document.size());
    }

    @Override
    public InputStream open(Asset asset, long from, long to) {
        int chunk = document(asset.hash()).map(AssetDocument::chunk).orElse(CHUNK);
        return chunk == ELSEWHERE ? fetched(asset, from, to) : new Chunks(asset, chunk, this::chunk, from, to);
    }

    private InputStream fetched(Asset asset, long from, long to) {
        Objects.checkFromToIndex(from, to, asset.size());
        try {
            return elsewhere().open(asset.hash(), from, to);
        } catch (IOException away) {
            throw new UncheckedIOException("the bytes of asset " + asset.hash() + " could not be fetched", away);
        }
    }

    private BytesElsewhere elsewhere() {
        return elsewhere.orElseThrow(() -> new DamagedException(
                "the bytes of a file are kept by the application, which does not say where any more"));
    }

    @Override
    public boolean isHere(Asset asset) {
        return elsewhere.isPresent()
                || document(asset.hash())
                        .filter(known -> known.chunk() == ELSEWHERE)
                        .isEmpty();
    }

    /** What tells of it goes first: whatever comes in between, nothing is found whose bytes are not there. */
    @Override
    public void remove(Hash asset) {
        boolean isElsewhere =
                document(asset).filter(known -> known.chunk() == ELSEWHERE).isPresent();
        template.delete(AssetDocument.class, asset.hex());
        if (isElsewhere) {
            forget(asset);
        }
        for (long number = 0; isChunk(asset, number); number++) {
            template.delete(ChunkDocument.class, ChunkDocument.id(asset.hex(), number));
        }
    }

    private void forget(Hash asset) {
        try {
            elsewhere().remove(asset);
        } catch (IOException away) {
            throw new UncheckedIOException("the bytes of asset " + asset + " could not be removed", away);
        }
    }

    private boolean isChunk(Hash asset, long number) {
        return template.find(ChunkDocument.class, ChunkDocument.id(asset.hex(), number))
                .isPresent();
    }

    @Override
    public void forEach(Consumer<Asset> each) {
        String after = "";
        List<AssetDocument> some;
        do {
            some = template.select(AssetDocument.class)
                    .where("id")
                    .gt(after)
                    .orderBy("id")
                    .asc()
                    .limit(PAGE)
                    .result();
            some.stream().map(NoSqlAssets::asset).forEach(each);
            after = some.isEmpty() ? after : some.get(some.size() - 1).id();
        } while (some.size() == PAGE);
    }
}
