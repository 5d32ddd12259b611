package org.imprimatur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the server says became of the files. */
record Report(List<String> lines, String sum, boolean hasFailures) {
    private static final int LONGEST = 64 * 1024 * 1024;

    static Report of(String json) {
        var report = object(json);
        var lines = new ArrayList<String>();
        list(report.get("files")).forEach(file -> add((Map<?, ?>) file, lines));
        var counts = report.get("counts") instanceof Map<?, ?> sums ? sums : Map.of();
        var sum = "%s created, %s changed, %s unchanged, %s kept, %s skipped, %s failed"
                .formatted(
                        counts.get("created"),
                        counts.get("changed"),
                        counts.get("unchanged"),
                        counts.get("kept"),
                        counts.get("skipped"),
                        counts.get("failed"));
        return new Report(lines, sum, !"0".equals(String.valueOf(counts.get("failed"))));
    }

    private static void add(Map<?, ?> file, List<String> lines) {
        lines.add("%-9s  %s  %s"
                .formatted(file.get("result"), file.get("source"), file.get("title"))
                .stripTrailing());
        for (Object note : list(file.get("notes"))) {
            var said = (Map<?, ?>) note;
            lines.add("           %-7s  %s".formatted(said.get("level"), said.get("sentence")));
        }
    }

    /** The sentence in which the server refused; what is no problem in JSON came from something else. */
    static String refusal(String body, int status) {
        try {
            return String.valueOf(object(body).get("detail"));
        } catch (YamlEngineException | ClassCastException otherServer) {
            return "status " + status;
        }
    }

    static Map<?, ?> object(String json) {
        // JSON is YAML, and the reader of YAML is here already.
        var settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
        return (Map<?, ?>) new Load(settings).loadFromString(json);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> some ? some : List.of();
    }
}
