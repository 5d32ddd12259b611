package org.imprimatur.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.imprimatur.access.Stamping;

/** Draws a mark across every page of a PDF and another at its foot. One at a time: a long report takes memory. */
public final class PdfStamping implements Stamping {
    private static final String INFO = "Copy";

    private final Fonts fonts = new Fonts();
    private final Glyphs glyphs = new Glyphs(fonts);
    private final ReentrantLock press = new ReentrantLock(true);

    @Override
    public byte[] mark(InputStream document, List<String> lines) throws IOException, Unmarkable {
        var bytes = document.readAllBytes();
        press.lock();
        try {
            return marked(bytes, lines);
        } finally {
            press.unlock();
        }
    }

    private byte[] marked(byte[] bytes, List<String> lines) throws Unmarkable {
        try (var pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            // One that opens without a password is encrypted all the same: its maker said what may be done with it.
            if (pdf.isEncrypted()) {
                throw new Unmarkable("ACCESS_PDF_ENCRYPTED", new IOException("encrypted"));
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new Unmarkable("ACCESS_PDF_BROKEN", new IOException("no pages"));
            }
            return marked(pdf, lines.stream().map(this::drawable).toList());
        } catch (InvalidPasswordException locked) {
            throw new Unmarkable("ACCESS_PDF_ENCRYPTED", locked);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new Unmarkable("ACCESS_PDF_BROKEN", broken);
        }
    }

    private String drawable(String line) {
        return glyphs.spelt(line.replaceAll("[\\s\\p{Cntrl}]+", " "));
    }

    private byte[] marked(PDDocument pdf, List<String> lines) throws IOException {
        var stamp = new Stamp(pdf, new Lettering(pdf, fonts), lines);
        for (var page : pdf.getPages()) {
            stamp.on(page);
        }
        pdf.getDocumentInformation().setCustomMetadataValue(INFO, String.join(" / ", lines));
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
