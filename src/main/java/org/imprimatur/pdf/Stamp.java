package org.imprimatur.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The mark of a copy: pale across the page from corner to corner, and small at its foot. */
final class Stamp {
    private static final float PALE = 0.2f;
    private static final float CLEAR = 0.8f;
    private static final float FOOT = 7;
    private static final float MARGIN = 12;
    private static final float LINE = 1.35f;

    /** So much of the way from corner to corner is written on. */
    private static final float SHARE = 0.72f;

    private static final float LARGEST = 40;

    private final PDDocument pdf;
    private final Lettering lettering;
    private final List<String> lines;

    Stamp(PDDocument pdf, Lettering lettering, List<String> lines) {
        this.pdf = pdf;
        this.lettering = lettering;
        this.lines = lines;
    }

    void on(PDPage page) throws IOException {
        // What the page's own content left set must not move or hide the mark.
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(page));
            var box = page.getCropBox();
            boolean isLying = page.getRotation() % 180 != 0;
            float width = isLying ? box.getHeight() : box.getWidth();
            float height = isLying ? box.getWidth() : box.getHeight();
            across(content, width, height);
            foot(content, width);
        }
    }

    /** From the page as a reader sees it, its lower left corner at nought, to the page as it was made. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), low);
            case 180 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), low + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, low + box.getHeight());
            default -> Matrix.getTranslateInstance(left, low);
        };
    }

    private void across(PDPageContentStream content, float width, float height) throws IOException {
        double angle = Math.atan2(height, width);
        float way = (float) Math.hypot(width, height) * SHARE;
        float size = LARGEST;
        for (String line : lines) {
            size = Math.min(size, way / Math.max(1, lettering.width(line)));
        }
        content.setGraphicsStateParameters(visible(PALE));
        content.setNonStrokingColor(0.35f, 0.35f, 0.35f);
        float down = size * LINE * (lines.size() - 1) / 2;
        for (int number = 0; number < lines.size(); number++) {
            float half = lettering.width(lines.get(number)) * size / 2;
            float off = down - number * size * LINE;
            var where = Matrix.getTranslateInstance(width / 2, height / 2);
            where.rotate(angle);
            where.translate(-half, off);
            write(content, where, lines.get(number), size);
        }
    }

    private void foot(PDPageContentStream content, float width) throws IOException {
        var line = String.join(" · ", lines);
        float size = Math.min(FOOT, (width - 2 * MARGIN) / Math.max(1, lettering.width(line)));
        content.setGraphicsStateParameters(visible(CLEAR));
        content.setNonStrokingColor(0.45f, 0.1f, 0.08f);
        write(content, Matrix.getTranslateInstance(MARGIN, MARGIN), line, size);
    }

    private void write(PDPageContentStream content, Matrix where, String line, float size) throws IOException {
        content.beginText();
        content.setTextMatrix(where);
        lettering.write(content, line, size);
        content.endText();
    }

    private static PDExtendedGraphicsState visible(float share) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(share);
        return state;
    }
}
