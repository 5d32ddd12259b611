package org.imprimatur.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form evidence is handed out. */
public enum PacketFormat {
    PDF("application/pdf"),
    JSON("application/json");

    private final String mediaType;

    PacketFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As file names end. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PacketFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
