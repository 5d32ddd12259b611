package org.imprimatur.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.imprimatur.page.Hash;

/** The bytes of one answer, plain and packed, each with the tag by which browsers know it again. */
public final class Rendered {
    /** What a kept answer needs beside its bytes, roughly: keys, tags, headers of arrays. */
    private static final int OVERHEAD = 600;

    private static final int TAG_DIGITS = 32;

    private final String type;
    private final byte[] plain;
    private final byte[] packed;
    private final String plainTag;
    private final String packedTag;

    private Rendered(String type, byte[] plain, byte[] packed, String tag) {
        this.type = type;
        this.plain = plain;
        this.packed = packed;
        this.plainTag = '"' + tag + '"';
        this.packedTag = '"' + tag + "-gz\"";
    }

    /** Packed once for many readers, so as small as it gets. */
    public static Rendered of(String type, byte[] bytes) {
        return new Rendered(type, bytes, gzip(bytes), Hash.of(bytes).hex().substring(0, TAG_DIGITS));
    }

    public String type() {
        return type;
    }

    public byte[] bytes(boolean gzip) {
        return gzip ? packed : plain;
    }

    public String tag(boolean gzip) {
        return gzip ? packedTag : plainTag;
    }

    /** What it takes of memory, in bytes. */
    public long size() {
        return OVERHEAD + (long) plain.length + packed.length;
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return packed.toByteArray();
    }
}
