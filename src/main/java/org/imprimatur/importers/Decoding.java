package org.imprimatur.importers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes to text: a byte order mark says it, else UTF-8 where it fits, else GB18030. */
final class Decoding {

    private static final char MARK = '\uFEFF';

    private Decoding() {}

    /** The text with plain line ends and without byte order mark; null for bytes that are no text. */
    static @Nullable String text(byte[] bytes) {
        var decoded = decoded(bytes);
        if (decoded == null || decoded.indexOf('\0') >= 0) {
            return null;
        }
        var text = decoded.startsWith(String.valueOf(MARK)) ? decoded.substring(1) : decoded;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether the bytes were not UTF-8. */
    static boolean isGb18030(byte[] bytes) {
        return !isUtf16(bytes) && strictly(bytes, StandardCharsets.UTF_8) == null;
    }

    private static @Nullable String decoded(byte[] bytes) {
        if (isUtf16(bytes)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var text = strictly(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notThisOne) {
            return null;
        }
    }
}
