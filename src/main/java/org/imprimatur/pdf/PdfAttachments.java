package org.imprimatur.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.imprimatur.review.Attachments;

/** The packet for machines, attached to the pages for people. */
public final class PdfAttachments implements Attachments {
    static final String NAME = "evidence.json";

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    @Override
    public Optional<byte[]> packetIn(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            var names = files == null ? null : files.getNames();
            var found = names == null ? null : names.get(NAME);
            return found == null
                    ? Optional.empty()
                    : Optional.of(found.getEmbeddedFile().toByteArray());
        } catch (IOException | RuntimeException garbled) {
            return Optional.empty();
        }
    }

    static void attach(PDDocument document, byte[] packet, Calendar made, String description) throws IOException {
        var stream = new PDEmbeddedFile(document, new ByteArrayInputStream(packet), COSName.FLATE_DECODE);
        stream.setSubtype("application/json");
        stream.setSize(packet.length);
        stream.setModDate(made);
        var file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription(description);
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.getCOSObject().setName(RELATIONSHIP, "Source");
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(file);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }
}
