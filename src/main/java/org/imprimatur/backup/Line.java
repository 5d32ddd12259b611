package org.imprimatur.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What every line begins and ends with: its number and kind, and the CRC-32C of all its bytes before the comma in front
 * of the checksum.
 */
final class Line {
    static final String NUMBER = "line";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String CHECKSUM = "crc32c";
    /** How many members of a document's line are not fields of the document. */
    static final int FRAME = 4;

    private static final String BEFORE = ",\"" + CHECKSUM + "\":\"";
    private static final String AFTER = "\"}";
    private static final int TAIL = BEFORE.length() + 8 + AFTER.length();

    private Line() {}

    static JsonText begin(long number, String kind) {
        return new JsonText().name(NUMBER).number(number).name(KIND).text(kind);
    }

    /** The bytes of the whole line, without the line feed. */
    static byte[] sealed(JsonText line) {
        var open = line.open().getBytes(StandardCharsets.UTF_8);
        var tail = tail(open, open.length);
        var whole = Arrays.copyOf(open, open.length + TAIL);
        System.arraycopy(tail, 0, whole, open.length, TAIL);
        return whole;
    }

    static boolean holds(byte[] line) {
        int end = line.length - TAIL;
        return end > 0 && Arrays.equals(line, end, line.length, tail(line, end), 0, TAIL);
    }

    private static byte[] tail(byte[] bytes, int end) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        var hex = HexFormat.of().toHexDigits((int) checksum.getValue());
        return (BEFORE + hex + AFTER).getBytes(StandardCharsets.US_ASCII);
    }
}
