package org.imprimatur.review;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.StrictJson;

/** Tells whether a packet is as it was sealed. Knows no store: everything is recomputed from the packet itself. */
public final class PacketCheck {
    private static final String BEGINNING = "{\"" + Packet.EVIDENCE + "\":{";

    private PacketCheck() {}

    /**
     * Checks a packet of either form.
     *
     * @throws PacketException where anything does not hold
     */
    public static Proven check(byte[] file, Attachments attachments) throws PacketException {
        return startsLike(file, SealedPdf.BEGINNING) ? pdf(file, attachments) : json(file);
    }

    private static Proven pdf(byte[] file, Attachments attachments) throws PacketException {
        var pdf = SealedPdf.read(file);
        var packet = attachments.packetIn(pdf.unsealed());
        if (!pdf.holds()) {
            throw new PacketException("altered: the seal over the PDF does not hold; " + inside(packet));
        }
        var proven =
                json(packet.orElseThrow(() -> new PacketException("the PDF carries no packet that could be checked")));
        if (!proven.key().equals(pdf.key())) {
            throw new PacketException("altered: the PDF and the packet in it are sealed with different keys");
        }
        return proven;
    }

    /** Tells apart an altered page and an altered packet. */
    private static String inside(Optional<byte[]> packet) {
        if (packet.isEmpty()) {
            return "the packet in it cannot be read any more";
        }
        try {
            json(packet.get());
            return "the packet in it does, so what was changed is what people read";
        } catch (PacketException no) {
            return "and the packet in it: " + no.why();
        }
    }

    /**
     * Checks a packet of JSON, the contents before the seal, because they tell more exactly what was altered.
     *
     * @throws PacketException where anything does not hold
     */
    public static Proven json(byte[] file) throws PacketException {
        var packet = read(text(file));
        var evidence = packet.under(Packet.EVIDENCE);
        checkVersion(evidence);
        var proceedings = proceedings(evidence);
        var seal = seal(packet);
        if (!packet.plain().keySet().equals(Set.of(Packet.EVIDENCE, Packet.SEAL))
                || !seal.holds(CanonicalJson.of(evidence.plain()))) {
            throw new PacketException("altered: the seal does not hold. Texts, chain and sign-offs fit one another, so "
                    + "what was changed is something else (the redline, a name, an instant), or all was rebuilt by "
                    + "somebody without the key");
        }
        return new Proven(seal.key(), made(evidence), proceedings);
    }

    private static String text(byte[] file) throws PacketException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException garbled) {
            throw new PacketException(
                    startsLike(file, BEGINNING) ? "altered: it is not UTF-8 any more" : "it is no evidence packet");
        }
    }

    private static boolean startsLike(byte[] file, String beginning) {
        return new String(file, 0, Math.min(file.length, beginning.length()), StandardCharsets.ISO_8859_1)
                .equals(beginning);
    }

    private static Fields read(String text) throws PacketException {
        try {
            return new Fields(StrictJson.object(text), "packet");
        } catch (StrictJson.MalformedException malformed) {
            if (!text.startsWith(BEGINNING)) {
                throw new PacketException("it is no evidence packet");
            }
            throw new PacketException(
                    malformed.position() >= text.length()
                            ? "cut: the file ends in the middle"
                            : "altered: character " + (malformed.position() + 1) + " cannot stand where it stands");
        }
    }

    private static void checkVersion(Fields evidence) throws PacketException {
        if (!evidence.string("format").equals(Evidence.FORMAT)) {
            throw new PacketException("it is no evidence packet");
        }
        if (evidence.number("version") != Evidence.VERSION) {
            throw new PacketException("it is of version " + evidence.number("version") + "; this program knows version "
                    + Evidence.VERSION + " only");
        }
    }

    private static Seal seal(Fields packet) throws PacketException {
        try {
            return Seal.of(packet.under(Packet.SEAL).plain());
        } catch (IllegalArgumentException garbled) {
            throw new PacketException("altered: the seal itself was changed");
        }
    }

    private static Instant made(Fields evidence) throws PacketException {
        try {
            return Instant.parse(evidence.string("made"));
        } catch (DateTimeException garbled) {
            throw new PacketException("altered: packet.evidence.made is no instant");
        }
    }

    private static Proceedings proceedings(Fields evidence) throws PacketException {
        var chain = Links.of(evidence);
        var proceedings = derive(evidence, chain);
        checkTexts(evidence, proceedings);
        checkDerived(evidence, proceedings);
        return proceedings;
    }

    private static Proceedings derive(Fields evidence, List<Entry> chain) throws PacketException {
        int number = evidence.under("revision").number("number");
        try {
            var page = new PageId(evidence.under("page").string("id"));
            return Proceedings.of(page, chain, number)
                    .orElseThrow(() -> new PacketException("altered: the chain knows no revision " + number));
        } catch (RuntimeException unknown) {
            throw new PacketException(
                    "the chain cannot be followed (was it made by a newer version?): " + unknown.getMessage());
        }
    }

    private static void checkTexts(Fields evidence, Proceedings proceedings) throws PacketException {
        var wanted = new HashSet<>(Set.of(proceedings.revision().text().hex()));
        proceedings.base().ifPresent(base -> wanted.add(base.text().hex()));
        var texts = evidence.under("texts");
        for (String hash : wanted) {
            if (!Hash.of(texts.string(hash)).hex().equals(hash)) {
                throw new PacketException("altered: the text " + hash + " does not match its hash");
            }
        }
        if (!texts.plain().keySet().equals(wanted)) {
            throw new PacketException("altered: it holds a text that the chain does not name");
        }
    }

    /** What a packet says in plain words must be what its chain says. */
    private static void checkDerived(Fields evidence, Proceedings proceedings) throws PacketException {
        for (Map.Entry<String, Object> expected : Evidence.derived(proceedings).entrySet()) {
            var name = expected.getKey();
            var said = evidence.plain().get(name);
            if (expected.getValue() instanceof List<?> items && said instanceof List<?> saidItems) {
                checkItems(name, items, saidItems);
            } else if (said == null || !same(expected.getValue(), said)) {
                throw new PacketException("altered: " + name + " is not what the chain says");
            }
        }
        if (proceedings.base().isEmpty() && evidence.plain().containsKey("base")) {
            throw new PacketException("altered: base is not what the chain says");
        }
    }

    private static void checkItems(String name, List<?> expected, List<?> said) throws PacketException {
        for (int at = 0; at < Math.max(expected.size(), said.size()); at++) {
            if (at >= expected.size() || at >= said.size() || !same(expected.get(at), said.get(at))) {
                throw new PacketException(
                        "altered: number " + (at + 1) + " of " + name + " is not what the chain says");
            }
        }
    }

    private static boolean same(Object expected, Object said) {
        return CanonicalJson.of(expected).equals(CanonicalJson.of(said));
    }
}
