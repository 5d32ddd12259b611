package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.editing.Attesting;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemorySignets;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.review.PacketFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./imprimatur verify-evidence} says to the person at the terminal. */
class VerifyEvidenceTest {
    @TempDir
    private Path folder;

    private final MemorySignets signets = new MemorySignets();
    private final StringWriter said = new StringWriter();
    private Path packet = Path.of("set before each");

    @BeforeEach
    void write() throws IOException {
        var house = new House();
        var attesting = new Attesting(
                house.journals,
                house.texts,
                new SmallTypes(),
                new PageMarkup(),
                new Accounts(house.journals),
                signets,
                (evidence, key, packet) -> packet,
                new SteppingClock());
        var file = attesting
                .packet(house.aDraft().live().now().id(), 1, PacketFormat.JSON, "en")
                .orElseThrow();
        packet = folder.resolve(file.name());
        Files.write(packet, file.bytes());
    }

    private int run(String... args) {
        return Imprimatur.commands(
                        new NoStores(), data -> signets.find().map(one -> one.key()), pdf -> Optional.empty())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(args);
    }

    private String fingerprint() {
        return signets.get().key().fingerprint().hex();
    }

    @Test
    void the_file_says_page_locale_revision_and_day() {
        assertThat(packet.getFileName().toString())
                .matches("evidence-policies-privacy-en-r1-20\\d\\d-\\d\\d-\\d\\d\\.json");
    }

    @Test
    void without_a_key_it_says_what_is_not_proven() {
        assertThat(run("verify-evidence", packet.toString())).isZero();
        assertThat(said.toString())
                .contains("signed off by carl as legal", "HOLDS", fingerprint(), "Not proven: whose key");
    }

    @Test
    void the_key_is_named_by_its_fingerprint_or_by_a_file() throws IOException {
        var pem = folder.resolve("key.pem");
        Files.writeString(pem, signets.get().key().pem());

        assertThat(run("verify-evidence", packet.toString(), "--key", fingerprint()))
                .isZero();
        assertThat(run("verify-evidence", packet.toString(), "--key", pem.toString()))
                .isZero();
        assertThat(said.toString()).doesNotContain("Not proven");
    }

    @Test
    void another_installations_packet_is_not_taken_for_ours() {
        var other = new MemorySignets().get().key().fingerprint().hex();

        assertThat(run("verify-evidence", packet.toString(), "--key", other)).isEqualTo(1);
        assertThat(said.toString()).contains("FORGED OR FOREIGN");
    }

    @Test
    void an_altered_packet_is_told_with_what_was_altered() throws IOException {
        Files.writeString(packet, Files.readString(packet).replace("for a year", "for ever"));

        assertThat(run("verify-evidence", packet.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("DOES NOT HOLD", "altered: the text ");
    }

    @Test
    void what_is_no_packet_is_said_to_be_none() throws IOException {
        var other = Files.writeString(folder.resolve("letter.txt"), "Dear Sirs");

        assertThat(run("verify-evidence", other.toString())).isEqualTo(1);
        assertThat(run("verify-evidence", folder.resolve("nothing").toString())).isEqualTo(1);
        assertThat(run("verify-evidence", packet.toString(), "--key", "abc")).isEqualTo(1);
        assertThat(said.toString())
                .contains("it is no evidence packet", "there is no file ", "--key is a fingerprint of 64 digits");
    }

    @Test
    void a_packet_that_was_kept_shows_that_nothing_was_rewritten() {
        assertThat(run("verify-evidence", packet.toString(), "--earlier", packet.toString()))
                .isZero();
        assertThat(said.toString()).contains("every journal entry of the earlier packet stands in it unchanged");
    }

    @Test
    void the_key_is_printed_for_those_who_will_check() {
        assertThat(run("evidence-key", "--data", folder.toString())).isZero();
        assertThat(said.toString()).contains(fingerprint(), "-----BEGIN PUBLIC KEY-----");
    }
}
