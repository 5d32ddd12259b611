package org.imprimatur.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.fixture.Files.PDF;
import static org.imprimatur.fixture.Files.PNG;
import static org.imprimatur.fixture.Files.ascii;
import static org.imprimatur.fixture.Files.svg;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.journal.Chain;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingAssetsTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final MemoryAssets assets = new MemoryAssets();
    private final MemoryJournals journals = new MemoryJournals();
    private final AssetHistory history = new AssetHistory(journals, new SteppingClock());
    private final KeepingAssets keeping =
            new KeepingAssets(assets, AssetLimits.ofMegabytes(1, EnumSet.allOf(AssetType.class)), history);

    @Test
    void an_image_is_kept_under_the_hash_of_its_bytes() throws IOException {
        var seal = done(ADA, PNG, "folder/Our seal (final).PNG", "image/png").asset();

        assertThat(seal)
                .isEqualTo(new Asset(Hash.of(PNG), new AssetName("Our-seal-final.PNG"), AssetType.PNG, PNG.length));
        assertThat(assets.find(seal.hash())).contains(seal);
        assertThat(assets.bytes(seal)).isEqualTo(PNG);
        assertThat(AssetAddress.of(seal)).isEqualTo("/assets/" + Hash.of(PNG) + "/Our-seal-final.PNG");
    }

    @Test
    void the_same_bytes_under_another_name_are_the_same_asset() throws IOException {
        var first = done(ADA, PNG, "seal.png", "").asset();

        assertThat(done(ADA, PNG, "stamp.png", "").asset()).isEqualTo(first);
    }

    @Test
    void who_handed_in_what_is_in_the_journal_of_the_file_and_the_same_again_is_nothing() throws IOException {
        done(ADA, PNG, "seal.png", "");
        done(ADA, PNG, "seal.png", "");
        done(BEN, PNG, "stamp.png", "");

        assertThat(journals.of(Subject.ofAsset(Hash.of(PNG))))
                .extracting(Entry::kind, Entry::by, entry -> entry.details().get("name"))
                .containsExactly(tuple("keep", ADA.name(), "seal.png"), tuple("keep", BEN.name(), "stamp.png"));
        assertThat(Chain.firstBreak(journals.of(Subject.ofAsset(Hash.of(PNG))))).isEmpty();
    }

    @Test
    void a_reviewer_hands_in_no_files() throws IOException {
        assertThat(refusal(CARL, PNG, "seal.png", "")).isEqualTo("NOT_YOUR_ROLE");
        assertThat(assets.find(Hash.of(PNG))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "photo.jpg,  '\u00ff\u00d8\u00ff\u00e0..JFIF'",
        "photo.jpeg, '\u00ff\u00d8\u00ff\u00e1..Exif'",
        "moving.gif, 'GIF89a....'",
        "old.gif,    'GIF87a....'",
        "photo.webp, 'RIFF\u0010\u0000\u0000\u0000WEBPVP8 '",
        "photo.avif, '\u0000\u0000\u0000\u001cftypavif\u0000\u0000\u0000\u0000avifmif1miaf'",
        "moving.avif,'\u0000\u0000\u0000\u0018ftypmif1\u0000\u0000\u0000\u0000avismiaf'",
        "report.pdf, '%PDF-1.7 ...'",
    })
    void each_type_is_known_by_how_it_begins(String name, String bytes) throws IOException {
        assertThat(done(ADA, ascii(bytes), name, "").asset().name().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "seal.png,  '<html><script>alert(1)</script>'",
        "seal.png,  'GIF89a....'",
        "seal.gif,  '%PDF-1.4 '",
        "seal.webp, 'RIFF\u0010\u0000\u0000\u0000WAVEfmt '",
        "seal.avif, '\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000isommp42'",
        "seal.pdf,  'PK\u0003\u0004....'",
        "seal.jpg,  'x'",
        "seal.svg,  'alert(1)'",
    })
    void bytes_that_are_not_what_the_name_says_are_refused(String name, String bytes) throws IOException {
        assertThat(refusal(ADA, ascii(bytes), name, "")).isEqualTo("ASSET_BYTES_DIFFER");
    }

    @Test
    void a_sender_who_says_something_else_than_the_name_is_refused() throws IOException {
        assertThat(refusal(ADA, PNG, "seal.png", "text/html")).isEqualTo("ASSET_CLAIM_DIFFERS");
        assertThat(refusal(ADA, PNG, "seal.png", "image/svg+xml")).isEqualTo("ASSET_CLAIM_DIFFERS");
        assertThat(done(ADA, PNG, "seal.png", "application/octet-stream")
                        .asset()
                        .type())
                .isEqualTo(AssetType.PNG);
        assertThat(done(ADA, PDF, "a.pdf", "application/pdf; charset=binary")
                        .asset()
                        .type())
                .isEqualTo(AssetType.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "run.exe", "seal.png.js", "seal", ".png", "a.xml", "a.svgz", "信任"})
    void other_types_are_refused(String name) throws IOException {
        assertThat(refusal(ADA, PNG, name, "")).isEqualTo("ASSET_TYPE_NOT_ALLOWED");
    }

    @Test
    void a_type_that_the_settings_leave_out_is_refused() throws IOException {
        var pictures = new KeepingAssets(assets, AssetLimits.ofMegabytes(1, Set.of(AssetType.PNG)), history);

        assertThat(pictures.keep(ADA, new ByteArrayInputStream(PDF), "report.pdf", "")
                        .<String>fold(done -> "", no -> no.why().key()))
                .isEqualTo("ASSET_TYPE_NOT_ALLOWED");
    }

    @Test
    void the_largest_file_is_kept_and_one_byte_more_is_not() throws IOException {
        assertThat(done(ADA, padded(MEGABYTE), "a.pdf", "").asset().size()).isEqualTo(MEGABYTE);
        assertThat(refusal(ADA, padded(MEGABYTE + 1), "a.pdf", "")).isEqualTo("ASSET_TOO_LARGE");
        assertThat(refusal(ADA, new byte[0], "a.pdf", "")).isEqualTo("ASSET_EMPTY");
    }

    @Test
    void a_file_without_end_is_not_read_to_its_end() throws IOException {
        var endless = new InputStream() {
            private long told;

            @Override
            public int read() {
                told++;
                return 'x';
            }
        };

        keeping.keep(ADA, endless, "a.pdf", "");
        assertThat(endless.told).isEqualTo(MEGABYTE + 1);
    }

    @Test
    void a_drawing_is_kept_without_what_acts_and_the_writer_is_told() throws IOException {
        var done = done(ADA, svg("<script>alert(1)</script><circle r='2' onclick='x()'/>"), "logo.svg", "");

        assertThat(done.dropped()).containsExactly("<script>", "onclick=");
        assertThat(new String(assets.bytes(done.asset()), StandardCharsets.UTF_8))
                .contains("<circle r=\"2\">")
                .doesNotContain("alert", "onclick");
        assertThat(done.asset().hash()).isEqualTo(Hash.of(assets.bytes(done.asset())));
    }

    @Test
    void damage_of_one_byte_is_found() throws IOException {
        var seal = done(ADA, PNG, "seal.png", "").asset();
        done(ADA, PDF, "report.pdf", "");

        assertThat(AssetVerification.of(assets)).isEqualTo(new AssetVerification.Report(2, 0, Optional.empty()));
        assets.damage(seal);
        assertThat(AssetVerification.of(assets).damage())
                .hasValueSatisfying(
                        said -> assertThat(said).contains(seal.hash().hex(), "seal.png"));
    }

    private static byte[] padded(int size) {
        return Arrays.copyOf(PDF, size);
    }

    private Kept.Done done(Actor actor, byte[] bytes, String name, String claimed) throws IOException {
        return keeping.keep(actor, new ByteArrayInputStream(bytes), name, claimed)
                .fold(done -> done, no -> {
                    throw new AssertionError("refused: " + no.why());
                });
    }

    private String refusal(Actor actor, byte[] bytes, String name, String claimed) throws IOException {
        return keeping.keep(actor, new ByteArrayInputStream(bytes), name, claimed)
                .fold(
                        done -> {
                            throw new AssertionError("kept: " + done.asset());
                        },
                        no -> no.why().key());
    }
}
