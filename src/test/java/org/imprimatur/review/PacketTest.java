package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.editing.Attesting;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemorySignets;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.Hash;
import org.imprimatur.page.StrictJson;
import org.junit.jupiter.api.Test;

/** A packet proves what it says, or says why it does not. */
class PacketTest {
    private final House house = new House();
    private final Signet signet = Signet.fresh();

    private Evidence evidence(APage page, int revision) {
        var attesting = new Attesting(
                house.journals,
                house.texts,
                new SmallTypes(),
                new PageMarkup(),
                new Accounts(house.journals),
                new MemorySignets(),
                (evidence, key, packet) -> packet,
                new SteppingClock());
        return attesting.gather(page.now().id(), revision, "en").orElseThrow();
    }

    private byte[] packet(APage page, int revision) {
        return Packet.json(evidence(page, revision), signet);
    }

    private static boolean holds(byte[] packet) {
        try {
            PacketCheck.json(packet);
            return true;
        } catch (PacketException no) {
            return false;
        }
    }

    private static String complaint(byte[] packet) {
        return catchThrowableOfType(PacketException.class, () -> PacketCheck.json(packet))
                .why();
    }

    @Test
    void a_packet_that_nobody_touched_proves_who_signed_which_text_off() throws PacketException {
        var page = house.aDraft().live();

        var proven = PacketCheck.json(packet(page, 1));

        assertThat(proven.key()).isEqualTo(signet.key());
        assertThat(proven.proceedings().fate()).isEqualTo(Fate.LIVE);
        assertThat(proven.proceedings().signOffs()).singleElement().satisfies(given -> {
            assertThat(given.signOff().by()).isEqualTo(CARL.name());
            assertThat(given.signOff().capacity()).isEqualTo("legal");
            assertThat(given.signOff().wording()).isEqualTo("I have read it.");
            assertThat(given.signOff().text()).isEqualTo(page.head());
            assertThat(given.voided()).isEmpty();
        });
    }

    @Test
    void the_text_is_compared_with_the_one_that_was_live_when_it_was_submitted() {
        var page = house.aDraft().live().changed(ADA, "We keep logs for two years.");

        assertThat(evidence(page, 2).before().body()).isEqualTo("We keep logs for a year.");
        assertThat(evidence(page, 2).redline().body().html()).contains("<del", "<ins");
        assertThat(evidence(page, 1).before().body()).isEmpty();
        assertThat(evidence(page, 1).proceedings().fate()).isEqualTo(Fate.WAS_LIVE);
    }

    @Test
    void a_sign_off_that_was_voided_is_shown_as_void_and_by_what() throws PacketException {
        var page = house.aDraft().approved().after(one -> one.sendBack(CARL, "One more thing."));

        var proceedings = PacketCheck.json(packet(page, 1)).proceedings();

        assertThat(proceedings.fate()).isEqualTo(Fate.VOID);
        assertThat(proceedings.signOffs().get(0).voided())
                .hasValueSatisfying(entry -> assertThat(entry.kind()).isEqualTo("send-back"));
    }

    @Test
    void a_sign_off_that_went_live_is_not_voided_by_later_texts() {
        var page = house.aDraft().live().after(one -> one.write(ADA, "A later text."));

        assertThat(evidence(page, 1).proceedings().signOffs().get(0).voided()).isEmpty();
    }

    @Test
    void comments_stand_in_the_time_line_and_void_nothing() throws PacketException {
        var page = house.aDraft().approved().after(one -> one.comment(ADA, "Which logs?"));

        var proven = PacketCheck.json(packet(page, 1));

        assertThat(text(packet(page, 1))).contains("Which logs?");
        assertThat(proven.proceedings().fate()).isEqualTo(Fate.SIGNED);
    }

    @Test
    void whoever_kept_an_older_packet_can_tell_that_the_journal_was_not_rewritten() throws PacketException {
        var page = house.aDraft().approved();
        var older = PacketCheck.json(packet(page, 1));
        page.after(one -> one.publish(ADA));
        var newer = PacketCheck.json(packet(page, 1));
        var other = PacketCheck.json(packet(house.aDraft().at("policies/other").live(), 1));

        assertThat(newer.breakAfter(older)).isEmpty();
        assertThat(older.breakAfter(newer)).contains("journal entry 4 of the earlier one is missing");
        assertThat(other.breakAfter(older)).contains("it is about another page");
        var rewritten = new Proven(newer.key(), newer.made(), withAnotherFirstEntry(newer.proceedings()));
        assertThat(rewritten.breakAfter(older)).contains("journal entry 1 of the earlier one is another one now");
    }

    private static Proceedings withAnotherFirstEntry(Proceedings said) {
        var chain = new ArrayList<>(said.chain());
        chain.set(0, chain.get(1));
        return new Proceedings(said.now(), said.revision(), said.base(), said.everySignOff(), said.fate(), chain);
    }

    @Test
    void a_page_without_that_revision_has_no_evidence_on_it() {
        var page = house.aDraft().begun();

        assertThatThrownBy(() -> evidence(page, 2)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void every_changed_byte_is_found() {
        var packet =
                packet(house.aDraft().saying(House.text("隐私 𠮷", "日志保留一年。")).live(), 1);

        for (int at = 0; at < packet.length; at++) {
            var changed = packet.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(holds(changed)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void every_cut_and_everything_appended_is_found() {
        var packet = packet(house.aDraft().live(), 1);

        for (int length = 0; length < packet.length; length++) {
            assertThat(holds(Arrays.copyOf(packet, length)))
                    .as("the first %d bytes", length)
                    .isFalse();
        }
        for (String more : List.of("\n", " ", "{}", "\0", "x")) {
            assertThat(holds((text(packet) + more).getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
        }
    }

    @Test
    void what_was_altered_is_said() {
        var packet = text(packet(house.aDraft().live().changed(ADA, "We keep logs for two years."), 2));

        assertThat(complaint(packet.replace("for two years", "for ten years"))).startsWith("altered: the text ");
        assertThat(complaint(packet.replaceFirst("please", "thanks"))).startsWith("altered: journal entry 2 ");
        assertThat(complaint(packet.replace("\"fate\":\"LIVE\"", "\"fate\":\"VOID\"")))
                .isEqualTo("altered: fate is not what the chain says");
        assertThat(complaint(packet.replaceFirst("\"made\":\"20", "\"made\":\"21")))
                .startsWith("altered: the seal does not hold");
        assertThat(complaint(packet.substring(0, packet.length() / 2))).isEqualTo("cut: the file ends in the middle");
        assertThat(complaint("%PDF-1.7 and more")).isEqualTo("it is no evidence packet");
        assertThat(complaint(packet.replace("\"version\":1", "\"version\":2")))
                .isEqualTo("it is of version 2; this program knows version 1 only");
    }

    @Test
    void a_sign_off_that_the_chain_does_not_know_is_found_whoever_sealed_it() throws Exception {
        var page = house.aDraft().inReview();
        var other = text(packet(house.aDraft().at("policies/other").approved(), 1));
        var signOffs = evidence(StrictJson.object(other)).get("signOffs");

        var forged = resealed(packet(page, 1), evidence -> evidence.put("signOffs", signOffs), signet);

        assertThat(complaint(forged)).isEqualTo("altered: number 1 of signOffs is not what the chain says");
    }

    @Test
    void whoever_rebuilds_everything_lacks_the_key() throws Exception {
        var forger = Signet.fresh();
        var honest = packet(house.aDraft().live(), 1);

        var otherKey =
                PacketCheck.json(resealed(honest, evidence -> evidence.put("made", "2026-01-01T00:00:00Z"), forger));
        assertThat(otherKey.key().fingerprint()).isNotEqualTo(signet.key().fingerprint());

        var borrowed = text(resealed(honest, evidence -> evidence.put("made", "2026-01-01T00:00:00Z"), forger))
                .replace(forger.key().encoded(), signet.key().encoded())
                .replace(
                        forger.key().fingerprint().hex(),
                        signet.key().fingerprint().hex());
        assertThat(complaint(borrowed)).startsWith("altered: the seal does not hold");
    }

    @Test
    void a_chain_rebuilt_with_fresh_hashes_still_lacks_the_seal() throws Exception {
        var forged = resealed(
                packet(house.aDraft().live(), 1),
                evidence -> {
                    var chain = rechained((List<?>) evidence.get("chain"), "please", "quickly");
                    evidence.put("chain", chain);
                },
                signet);

        assertThat(complaint(forged)).startsWith("altered: number 1 of signOffs");
    }

    private static List<Object> rechained(List<?> chain, String was, String now) {
        var links = new ArrayList<Object>();
        var before = Hash.NONE.hex();
        var beforeForged = Hash.NONE.hex();
        for (Object link : chain) {
            var said = (Map<?, ?>) link;
            var canonical = said.get("canonical").toString().replace(was, now).replace(before, beforeForged);
            before = said.get("hash").toString();
            beforeForged = Hash.of(canonical).hex();
            links.add(Map.of("canonical", canonical, "hash", beforeForged));
        }
        return links;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> evidence(Map<String, Object> packet) {
        return (Map<String, Object>) packet.get("evidence");
    }

    /** What a forger does: changes something and seals it anew. */
    private static byte[] resealed(byte[] packet, Consumer<Map<String, Object>> change, Signet signet)
            throws StrictJson.MalformedException {
        var evidence = new TreeMap<>(evidence(StrictJson.object(text(packet))));
        change.accept(evidence);
        var seal = signet.seal(CanonicalJson.of(evidence).getBytes(StandardCharsets.UTF_8));
        return CanonicalJson.of(Map.of("evidence", evidence, "seal", seal.plain()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String complaint(String packet) {
        return complaint(packet.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] packet) {
        return new String(packet, StandardCharsets.UTF_8);
    }
}
