package org.imprimatur.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.page.CanonicalJson;

/** Evidence as one file of canonical JSON under the installation's seal. */
public final class Packet {
    static final String EVIDENCE = "evidence";
    static final String SEAL = "seal";

    private Packet() {}

    /** {@code {"evidence":…,"seal":…}}; the seal is over the UTF-8 bytes of what stands under {@code evidence}. */
    public static byte[] json(Evidence evidence, Signet signet) {
        var plain = evidence.plain();
        var seal = signet.seal(CanonicalJson.of(plain).getBytes(StandardCharsets.UTF_8));
        return CanonicalJson.of(Map.of(EVIDENCE, plain, SEAL, seal.plain())).getBytes(StandardCharsets.UTF_8);
    }

    /** Pages for people with the packet of JSON in them, sealed as a whole. */
    public static byte[] pdf(Evidence evidence, Signet signet, Paper paper) {
        return SealedPdf.seal(paper.print(evidence, signet.key(), json(evidence, signet)), signet);
    }
}
