package org.imprimatur.assets;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An SVG without anything that acts or reaches out.
 *
 * @param dropped the names of what was taken out
 */
record CleanSvg(Spool spool, List<String> dropped) implements AutoCloseable {
    /** @throws BadSvgException when it is no well-formed SVG: browsers would not draw it either */
    static CleanSvg of(Spool came) throws IOException, BadSvgException {
        Set<String> dropped = new TreeSet<>();
        try (var in = came.open()) {
            var spool = Spool.filled(out -> {
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                new SvgCleaning(in, writer, dropped).run();
                writer.flush();
            });
            return new CleanSvg(spool, List.copyOf(dropped));
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
