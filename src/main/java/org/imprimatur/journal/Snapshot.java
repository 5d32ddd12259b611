package org.imprimatur.journal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Where some pages stood once, written down so that their journals need not be read whole at a start. It can be lost,
 * damaged or out of date: the journal is the truth.
 *
 * @param form names how the content is written and which fold it comes from
 * @param seal binds both
 */
@SuppressWarnings("ArrayRecordComponent") // snapshots are never compared
public record Snapshot(String form, byte[] content, long seal) {
    static Snapshot sealed(String form, byte[] content) {
        return new Snapshot(form, content, seal(form, content));
    }

    boolean isWhole() {
        return seal == seal(form, content);
    }

    /** Java has it in native code from the first call on, as nothing else that sees what a disk does to bytes. */
    private static long seal(String form, byte[] content) {
        var sum = new CRC32();
        sum.update(form.getBytes(StandardCharsets.UTF_8));
        sum.update(content);
        return sum.getValue();
    }
}
