package org.imprimatur.review;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.StrictJson;

/**
 * A PDF with a seal over all of its bytes. The seal stands in a comment of its own before the last lines, where it
 * disturbs no reader and no offset; sealed is everything before and after that comment.
 */
final class SealedPdf {
    static final String BEGINNING = "%PDF-";

    private static final String MARK = "%imprimatur-seal ";
    private static final Pattern END = Pattern.compile("startxref\n[0-9]+\n%%EOF\n");

    private final byte[] sealed;
    private final Seal seal;

    private SealedPdf(byte[] sealed, Seal seal) {
        this.sealed = sealed;
        this.seal = seal;
    }

    static byte[] seal(byte[] pdf, Signet signet) {
        var text = latin(pdf);
        int end = end(text);
        if (end < 0) {
            throw new IllegalArgumentException("a PDF with an unknown end");
        }
        var comment = MARK + CanonicalJson.of(signet.seal(pdf).plain()) + "\n";
        return bytes(text.substring(0, end) + comment + text.substring(end));
    }

    static SealedPdf read(byte[] file) throws PacketException {
        var text = latin(file);
        int end = end(text);
        int comment = text.lastIndexOf(MARK);
        if (end < 0 || comment < 0) {
            throw new PacketException(
                    comment < 0
                            ? "it carries no seal: it is no evidence packet, or was cut"
                            : "altered or cut: it does not end as it was sealed");
        }
        try {
            var json = text.substring(comment + MARK.length(), end - 1);
            var seal = Seal.of(StrictJson.object(json));
            var whole = text.substring(0, comment) + text.substring(end);
            // Written again as it was read: not even a blank between comment and end can hide.
            if (!text.equals(text.substring(0, comment) + MARK + json + "\n" + text.substring(end))) {
                throw new PacketException("altered: the seal itself was changed");
            }
            return new SealedPdf(bytes(whole), seal);
        } catch (StrictJson.MalformedException | IllegalArgumentException | IndexOutOfBoundsException garbled) {
            throw new PacketException("altered: the seal itself was changed");
        }
    }

    SealKey key() {
        return seal.key();
    }

    boolean holds() {
        return seal.holds(sealed);
    }

    /** The PDF as it was before it was sealed. */
    byte[] unsealed() {
        return sealed.clone();
    }

    private static int end(String text) {
        int end = text.lastIndexOf("startxref\n");
        return end > 0 && END.matcher(text.substring(end)).matches() ? end : -1;
    }

    // Every byte is one character and comes back as that byte.
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
