package org.imprimatur.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that the product brings, because a server may have none, and which characters they have. */
final class Fonts {
    private static final int LAST_CODE_POINT = 0x10FFFF;

    /** Each after the first is asked for what those before it lack; the style sheet names them in the same order. */
    private static final List<Face> FACES = List.of(
            new Face("Words", "OpenSans-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Words", "OpenSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("Words", "OpenSans-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Han", "DroidSansFallbackFull.ttf", 400, FontStyle.NORMAL),
            new Face("Signs", "DejaVuSans.ttf", 400, FontStyle.NORMAL));

    private record Face(String family, String file, int weight, FontStyle style) {
        InputStream open() {
            return Fonts.open(file);
        }

        boolean isPlain() {
            return weight == 400 && style == FontStyle.NORMAL;
        }
    }

    /** Which characters each has. They are read when somebody prints first, since a start has other things to do. */
    private static final class Characters {
        static final Map<String, BitSet> BY_FILE = FACES.stream()
                .filter(Face::isPlain)
                .collect(Collectors.toUnmodifiableMap(Face::file, Characters::read));

        private static BitSet read(Face face) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
                var glyphs = font.getUnicodeCmapLookup();
                var own = new BitSet(LAST_CODE_POINT);
                for (int point = 0x20; point <= 0x2FFFF; point++) {
                    own.set(point, glyphs.getGlyphId(point) > 0);
                }
                return own;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }

    /** The font that a character is written in; the first where none has it. */
    String fileFor(int point) {
        return FACES.stream()
                .filter(Face::isPlain)
                .map(Face::file)
                .filter(file -> has(file, point))
                .findFirst()
                .orElse(FACES.get(0).file());
    }

    /** Whether a character is seen on paper. Those that are never seen anywhere, such as a joiner, are not. */
    boolean draws(int point) {
        return Characters.BY_FILE.keySet().stream().anyMatch(file -> has(file, point))
                && Character.getType(point) != Character.FORMAT;
    }

    private static boolean has(String file, int point) {
        return Objects.requireNonNull(Characters.BY_FILE.get(file)).get(point);
    }

    /** Only the glyphs that are used go into the file. */
    void register(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
    }
}
