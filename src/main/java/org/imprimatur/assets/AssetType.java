package org.imprimatur.assets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be kept, and how its bytes begin whatever it is called. */
public enum AssetType {
    // spotless:off
    PNG  ("image/png",       List.of("png"),                 bytes -> begins(bytes, 0, "\u0089PNG\r\n\u001a\n")),
    JPEG ("image/jpeg",      List.of("jpg", "jpeg", "jpe"),  bytes -> begins(bytes, 0, "\u00ff\u00d8\u00ff")),
    GIF  ("image/gif",       List.of("gif"),                 bytes -> begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")),
    WEBP ("image/webp",      List.of("webp"),                AssetType::isWebp),
    AVIF ("image/avif",      List.of("avif"),                AssetType::isAvif),
    PDF  ("application/pdf", List.of("pdf"),                 bytes -> begins(bytes, 0, "%PDF-")),
    /** Has no beginning of its own: it is read as a whole instead. */
    SVG  ("image/svg+xml",   List.of("svg"),                 bytes -> beginsLikeMarkup(bytes));
    // spotless:on

    /** So many bytes are enough to tell. */
    static final int HEAD = 512;

    private final String mediaType;
    private final List<String> extensions;
    private final Predicate<byte[]> beginning;

    AssetType(String mediaType, List<String> extensions, Predicate<byte[]> beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As settings and sentences spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page can show it where it stands. */
    public boolean isImage() {
        return this != PDF;
    }

    boolean isHowItBegins(byte[] bytes) {
        return beginning.test(bytes);
    }

    public static Optional<AssetType> ofId(String id) {
        return Stream.of(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    public static Optional<AssetType> ofExtension(String extension) {
        return Stream.of(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    public static Optional<AssetType> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** A guess for people; most markup is no drawing. */
    static Optional<AssetType> ofBeginning(byte[] bytes) {
        return Stream.of(values())
                .filter(type -> type.isHowItBegins(bytes))
                .filter(type -> type != SVG || new String(bytes, StandardCharsets.ISO_8859_1).contains("<svg"))
                .findFirst();
    }

    private static boolean begins(byte[] bytes, int at, String signature) {
        return bytes.length >= at + signature.length()
                && new String(bytes, at, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }

    // A container of many kinds; its length stands between the two words.
    private static boolean isWebp(byte[] bytes) {
        return bytes.length >= 12 && new String(bytes, 0, 12, StandardCharsets.ISO_8859_1).matches("(?s)RIFF.{4}WEBP");
    }

    // A box that names the brands of the file: the first, four bytes of a version, then the others.
    private static boolean isAvif(byte[] bytes) {
        if (bytes.length < 12 || !begins(bytes, 4, "ftyp")) {
            return false;
        }
        long box = Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt());
        for (int at = 8; at + 4 <= Math.min(box, bytes.length); at += 4) {
            if (at != 12 && (begins(bytes, at, "avif") || begins(bytes, at, "avis"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsLikeMarkup(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf")
                ? text.substring(3).stripLeading().startsWith("<")
                : isMarkup(text);
    }

    private static boolean isMarkup(String text) {
        return text.stripLeading().startsWith("<")
                || text.startsWith("\u00fe\u00ff\u0000<")
                || text.startsWith("\u00ff\u00fe<\u0000");
    }
}
