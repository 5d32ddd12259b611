package org.imprimatur.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes words of any language into a PDF that is there already; each font goes in once, cut to what is used. */
final class Lettering {
    private static final float THOUSAND = 1000;

    private final PDDocument pdf;
    private final Fonts fonts;
    private final Map<String, PDType0Font> loaded = new HashMap<>();

    Lettering(PDDocument pdf, Fonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    /** Letters that one font has. */
    private record Run(PDType0Font font, String letters) {}

    private List<Run> runs(String words) throws IOException {
        var runs = new ArrayList<Run>();
        var letters = new StringBuilder();
        var file = "";
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            var next = fonts.fileFor(words.codePointAt(at));
            if (!next.equals(file) && letters.length() > 0) {
                runs.add(new Run(font(file), letters.toString()));
                letters.setLength(0);
            }
            file = next;
            letters.appendCodePoint(words.codePointAt(at));
        }
        if (letters.length() > 0) {
            runs.add(new Run(font(file), letters.toString()));
        }
        return runs;
    }

    private PDType0Font font(String file) throws IOException {
        var known = loaded.get(file);
        if (known != null) {
            return known;
        }
        try (var bytes = Fonts.open(file)) {
            var fresh = PDType0Font.load(pdf, bytes, true);
            loaded.put(file, fresh);
            return fresh;
        }
    }

    /** In points, where a letter is one point high. */
    float width(String words) throws IOException {
        float width = 0;
        for (Run run : runs(words)) {
            width += run.font().getStringWidth(run.letters()) / THOUSAND;
        }
        return width;
    }

    /** Writes where the text matrix of the stream stands. */
    void write(PDPageContentStream page, String words, float size) throws IOException {
        for (Run run : runs(words)) {
            page.setFont(run.font(), size);
            page.showText(run.letters());
        }
    }
}
