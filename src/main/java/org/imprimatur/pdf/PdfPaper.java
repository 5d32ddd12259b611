package org.imprimatur.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.Sentences;
import org.imprimatur.review.Evidence;
import org.imprimatur.review.PacketFormat;
import org.imprimatur.review.Paper;
import org.imprimatur.review.SealKey;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Draws evidence as a tagged PDF with every font in it. One at a time: laying out a long text takes memory. */
public final class PdfPaper implements Paper {
    private final Sentences sentences;
    private final Pictures pictures;
    private final Fonts fonts = new Fonts();
    private final Glyphs glyphs = new Glyphs(fonts);
    private final Configuration templates = templates();
    private final ReentrantLock press = new ReentrantLock(true);

    public PdfPaper(Sentences sentences, Assets assets) {
        this.sentences = sentences;
        this.pictures = new Pictures(assets);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private static Configuration templates() {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(PdfPaper.class, "");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setDefaultEncoding("UTF-8");
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    @Override
    public byte[] print(Evidence evidence, SealKey key, byte[] packet) {
        press.lock();
        try {
            return pdf(document(evidence, key), evidence, packet);
        } catch (IOException | TemplateException failure) {
            throw new IllegalStateException("the evidence could not be drawn", failure);
        } finally {
            press.unlock();
        }
    }

    private Document document(Evidence evidence, SealKey key) throws IOException, TemplateException {
        var views = new PaperViews(evidence, sentences);
        var html = new StringWriter();
        templates.getTemplate("packet.ftlh").process(Map.of("e", views.view(key), "t", views.words()), html);
        var document = Jsoup.parse(html.toString());
        pictures.place(document);
        glyphs.spellOut(document);
        addBookmarks(document);
        return document;
    }

    /** HTML knows no bookmarks: its parser would move them out of the head. */
    private static void addBookmarks(Document document) {
        var bookmarks = document.head().appendElement("bookmarks");
        for (Element heading : document.select("section > h2[id]")) {
            bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    private byte[] pdf(Document document, Evidence evidence, byte[] packet) throws IOException {
        var builder = new PdfRendererBuilder();
        fonts.register(builder);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Imprimatur");
        // All that is drawn is in the document already; nothing else is ever asked for.
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var made = GregorianCalendar.from(evidence.made().atZone(ZoneOffset.UTC));
            try (var pdf = renderer.getPdfDocument()) {
                PdfAttachments.attach(pdf, packet, made, evidence.fileName(PacketFormat.JSON));
                var bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        }
    }
}
