package org.imprimatur.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imprimatur.access.Stamping.Unmarkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of each copy tells whose it is, or there is no copy. */
class PdfStampingTest {
    private static final List<String> MARK = List.of("Copy for 李雷, Žofie Ltd", "lei@example.com · 2026-03-10");

    private final PdfStamping stamping = new PdfStamping();

    private static byte[] saved(PDDocument pdf) throws IOException {
        try (pdf) {
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocument pages(int number, int rotation) {
        var pdf = new PDDocument();
        for (int page = 0; page < number; page++) {
            var fresh = new PDPage(new PDRectangle(30, 40, 500, 700));
            fresh.setRotation(rotation);
            pdf.addPage(fresh);
        }
        return pdf;
    }

    private byte[] marked(byte[] document) throws IOException, Unmarkable {
        return stamping.mark(new ByteArrayInputStream(document), MARK);
    }

    private String refusal(byte[] document) {
        return catchThrowableOfType(Unmarkable.class, () -> marked(document)).key();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void every_page_is_marked_however_it_is_turned(int rotation) throws Exception {
        try (var copy = Loader.loadPDF(marked(saved(pages(3, rotation))))) {
            assertThat(copy.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(copy).replaceAll("\\s", "")).contains("李雷", "Žofie", "lei@example.com");
            }
            assertThat(copy.getDocumentInformation().getCustomMetadataValue("Copy"))
                    .contains("李雷");
        }
    }

    @Test
    void a_character_that_no_font_has_is_spelt_and_a_line_break_does_no_harm() throws Exception {
        var lines = List.of("\uD842\uDFB7 \n \u200D", "🦊".repeat(30));
        assertThat(stamping.mark(new ByteArrayInputStream(saved(pages(1, 0))), lines))
                .isNotEmpty();
    }

    @Test
    void a_locked_document_is_refused_and_so_is_one_that_only_says_what_may_be_done_with_it() throws Exception {
        for (var password : List.of("secret", "")) {
            var pdf = pages(1, 0);
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            assertThat(refusal(saved(pdf))).isEqualTo("ACCESS_PDF_ENCRYPTED");
        }
    }

    @Test
    void a_broken_document_is_refused() throws IOException {
        assertThat(refusal("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ACCESS_PDF_BROKEN");
        assertThat(refusal(saved(pages(0, 0)))).isEqualTo("ACCESS_PDF_BROKEN");
    }
}
