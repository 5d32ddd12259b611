package org.imprimatur.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.imprimatur.fixture.People.CARL;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.editing.Attesting;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.fixture.MemorySignets;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Sentences;
import org.imprimatur.review.PacketCheck;
import org.imprimatur.review.PacketException;
import org.imprimatur.review.PacketFormat;
import org.junit.jupiter.api.Test;

/** What people find on the printed pages, and that nobody can change a byte of them. */
class PdfPaperTest {
    private final House house = new House();
    private final MemorySignets signets = new MemorySignets();
    private final MemoryAssets assets = new MemoryAssets();
    private final PdfPaper paper = new PdfPaper(new Bundles(), assets);
    private final PdfAttachments attachments = new PdfAttachments();

    private byte[] pdf(APage page, int revision, String language) {
        var attesting = new Attesting(
                house.journals,
                house.texts,
                new SmallTypes(),
                new PageMarkup(),
                new Accounts(house.journals),
                signets,
                paper,
                new SteppingClock());
        return attesting
                .packet(page.now().id(), revision, PacketFormat.PDF, language)
                .orElseThrow()
                .bytes();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            // Lines break anywhere in Chinese: what was written is what is left without them.
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private boolean holds(byte[] pdf) {
        try {
            PacketCheck.check(pdf, attachments);
            return true;
        } catch (PacketException no) {
            return false;
        }
    }

    private String complaint(byte[] pdf) {
        return catchThrowableOfType(PacketException.class, () -> PacketCheck.check(pdf, attachments))
                .why();
    }

    @Test
    void the_pages_tell_in_chinese_who_signed_what_off() throws IOException {
        var page = house.aDraft()
                .in(House.ZH)
                .saying(House.text("隐私政策", "日志保留一年。"))
                .live();

        var words = words(pdf(page, 1, "zh"));

        assertThat(words)
                .contains("隐私政策", "日志保留一年。", "carl·法务", "我已阅读。", page.head().hex(), "已签核，取证时正在发布。");
    }

    @Test
    void the_packet_for_machines_is_attached_and_proves_the_same() throws Exception {
        var page = house.aDraft().live();
        var pdf = pdf(page, 1, "en");

        var proven = PacketCheck.check(pdf, attachments);

        assertThat(proven.key()).isEqualTo(signets.get().key());
        assertThat(proven.proceedings().revision().text()).isEqualTo(page.head());
        assertThat(attachments.packetIn(pdf)).isPresent();
    }

    @Test
    void a_voided_sign_off_is_told_as_void() throws IOException {
        var page = house.aDraft().approved().after(one -> one.sendBack(CARL, "One more thing."));

        assertThat(words(pdf(page, 1, "en")))
                .contains("Everysign-offofthistextwasvoided.", "VOIDsinceentry4", "Onemorething.");
    }

    @Test
    void a_character_that_no_font_has_is_spelt_out() throws IOException {
        var page = house.aDraft()
                .saying(House.text("Names", "A 𠮷 and a 🐉 and a → arrow\u200bhidden."))
                .begun();

        assertThat(words(pdf(page, 1, "en"))).contains("A[U+20BB7]anda[U+1F409]anda→arrow[U+200B]hidden.");
    }

    @Test
    void images_of_the_store_are_drawn_with_their_hash_and_nothing_is_fetched() throws IOException {
        var png = png();
        var asset = new Asset(Hash.of(png), AssetName.of("seal.png"), AssetType.PNG, png.length);
        assets.keep(asset, new ByteArrayInputStream(png));
        var body = "![Our seal](" + AssetAddress.of(asset) + ")\n\n![elsewhere](http://localhost:1/x.png)";
        var pdf = pdf(house.aDraft().saying(House.text("Seal", body)).begun(), 1, "en");

        assertThat(words(pdf))
                .contains("[Ourseal·seal.png·SHA-256" + asset.hash() + "]", "[elsewhere·http://localhost:1/x.png]");
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(1).getResources();
            assertThat(resources.getXObjectNames())
                    .filteredOn(name -> resources.isImageXObject(name))
                    .hasSize(1);
        }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void every_font_is_in_the_file() throws IOException {
        var page = house.aDraft().saying(House.text("隐私 →", "**粗** *斜* bold")).live();

        try (var document = Loader.loadPDF(pdf(page, 1, "zh"))) {
            for (var sheet : document.getPages()) {
                for (var name : sheet.getResources().getFontNames()) {
                    assertThat(sheet.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void readers_find_their_way_by_bookmarks_and_tags() throws IOException {
        try (var document = Loader.loadPDF(pdf(house.aDraft().live(), 1, "en"))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(StreamSupport.stream(outline.children().spliterator(), false))
                    .extracting(item -> item.getTitle())
                    .containsExactly("What changed", "Sign-offs", "Time line", "The text of r1", "Chain");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void changed_cut_and_appended_bytes_are_found() {
        var pdf = pdf(house.aDraft().live(), 1, "en");
        var dice = new Random(7);

        assertThat(holds(pdf)).isTrue();
        var places = IntStream.concat(
                dice.ints(60, 0, pdf.length),
                IntStream.iterate(pdf.length - 1, at -> at > pdf.length - 400, at -> at - 3));
        places.forEach(at -> {
            var changed = pdf.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(holds(changed)).as("byte %d", at).isFalse();
        });
        for (int cut : new int[] {1, 2, 7, 100, 400, pdf.length / 2, pdf.length - 8}) {
            assertThat(holds(Arrays.copyOf(pdf, pdf.length - cut)))
                    .as("without the last %d", cut)
                    .isFalse();
        }
        for (String more : new String[] {"\n", "%", "\n%%EOF\n", " "}) {
            var longer = (new String(pdf, StandardCharsets.ISO_8859_1) + more).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(holds(longer)).isFalse();
        }
    }

    @Test
    void an_altered_page_is_told_from_an_altered_packet() {
        var pdf = pdf(house.aDraft().live(), 1, "en");
        pdf[7] ^= 1;

        assertThat(complaint(pdf))
                .isEqualTo(
                        "altered: the seal over the PDF does not hold; the packet in it does, so what was changed is what"
                                + " people read");
        assertThat(complaint("%PDF-1.7\nletter\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("it carries no seal");
    }

    @Test
    void a_long_text_with_a_long_table_is_printed_whole() throws IOException {
        var rows = IntStream.range(0, 400)
                .mapToObj(row -> "| row" + row + " | 第" + row + "行的内容 |")
                .collect(Collectors.joining("\n"));
        var page = house.aDraft()
                .saying(House.text("Long", "| a | b |\n|---|---|\n" + rows))
                .begun();

        var words = words(pdf(page, 1, "en"));

        assertThat(IntStream.range(0, 400).allMatch(row -> words.contains("row" + row + "第" + row + "行的内容")))
                .isTrue();
    }

    /** The sentences of the rooms without a theme. */
    private static final class Bundles implements Sentences {
        @Override
        public String say(String language, String key, Object... args) {
            for (String room : new String[] {"pdf", "desk", "workflow"}) {
                var bundle = bundle(room, language);
                if (bundle.containsKey(key)) {
                    return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language)).format(args);
                }
            }
            return key;
        }

        private static ResourceBundle bundle(String room, String language) {
            var name = "/org/imprimatur/" + room + "/messages_" + language + ".properties";
            try (var file = Bundles.class.getResourceAsStream(name)) {
                return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }
}
