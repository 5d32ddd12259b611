package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Some of the bytes of an asset, under its hash and their number. */
@SuppressWarnings("ArrayRecordComponent") // equality is given below
@Entity("chunks")
public record ChunkDocument(@Id String id, @Column byte[] bytes) implements Kept {
    static String id(String hash, long number) {
        return hash + "/" + number;
    }

    /** Those of an asset, in their order. */
    static Stream<String> ids(String hash, long size, int chunk) {
        return LongStream.range(0, (size + chunk - 1) / chunk).mapToObj(number -> id(hash, number));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChunkDocument chunk && id.equals(chunk.id) && Arrays.equals(bytes, chunk.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
