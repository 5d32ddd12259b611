package org.imprimatur.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.imprimatur.assets.Asset;
import org.imprimatur.page.DamagedException;

/** The bytes of an asset from one place to another, fetched chunk by chunk as they are read. */
final class Chunks extends InputStream {
    private final Asset asset;
    private final int size;
    private final Source source;
    private final long to;
    private long at;
    private byte[] chunk = {};
    private long number = -1;

    /** Where chunks come from. */
    interface Source {
        byte[] chunk(String id);
    }

    Chunks(Asset asset, int size, Source source, long from, long to) {
        Objects.checkFromToIndex(from, to, asset.size());
        this.asset = asset;
        this.size = size;
        this.source = source;
        this.at = from;
        this.to = to;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (at == to) {
            return -1;
        }
        turnTo(at / size);
        int start = (int) (at % size);
        int some = (int) Math.min(Math.min(length, chunk.length - start), to - at);
        System.arraycopy(chunk, start, into, offset, some);
        at += some;
        return some;
    }

    private void turnTo(long wanted) {
        if (wanted == number) {
            return;
        }
        var id = ChunkDocument.id(asset.hash().hex(), wanted);
        chunk = source.chunk(id);
        number = wanted;
        if (chunk.length != Math.min(size, asset.size() - wanted * size)) {
            throw new DamagedException(
                    "asset " + asset.hash() + ": chunk " + wanted + " has " + chunk.length + " bytes");
        }
    }
}
