package org.imprimatur.desk.intake;

import jakarta.ws.rs.core.EntityPart;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a browser calls the file it sends. */
public final class SentName {
    private SentName() {}

    /** Empty where no file was chosen. Folders, where a browser tells them, are separated by {@code /}. */
    public static String of(EntityPart part) {
        return inUtf8(part.getFileName().orElse("")).replace('\\', '/');
    }

    // Browsers send names in UTF-8; the server reads headers byte by byte.
    static String inUtf8(String name) {
        if (name.chars().anyMatch(unit -> unit > 0xff)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return name;
        }
    }
}
