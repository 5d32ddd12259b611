package org.imprimatur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes of the results of all benches the pictures of the docs and the table of the README. */
public final class Figures {
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- figures -->\n).*?(<!-- /figures -->)");
    private static final String OURS = "product";

    private final Map<String, List<Double>> results = new LinkedHashMap<>();

    /** Which parts were measured on it, each with the load before. */
    private final Map<String, List<String>> machines = new LinkedHashMap<>();

    /** What the others are called, and so in which order they stand. */
    private static final Map<String, String> OTHERS = others();

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put("bare filter", "a bare filter");
        others.put("filter with CDI", "a bare filter with CDI on");
        others.put("nginx", "nginx, from a file");
        others.put("idle", "nobody writes");
        others.put("disk", "the disk's sync of the same");
        others.put("hash", "the password's hash alone");
        others.put("floor", "the least it takes");
        others.put("empty", "an empty WAR");
        return others;
    }

    /**
     * What was measured.
     *
     * @param unit of the results
     */
    private record Row(String picture, String key, String name, String unit) {}

    private static final List<Row> ROWS = List.of(
            new Row("reading", "page", "a page", "1/s"),
            new Row("reading", "304", "a page that the reader has (304)", "1/s"),
            new Row("reading", "api", "a page of the API", "1/s"),
            new Row("reading", "list", "a list of the API", "1/s"),
            new Row("reading", "search", "a search", "1/s"),
            new Row("waiting", "page", "a page, p99", "p99"),
            new Row("waiting", "304", "a 304, p99", "p99"),
            new Row("waiting", "api", "a page of the API, p99", "p99"),
            new Row("waiting", "list", "a list of the API, p99", "p99"),
            new Row("waiting", "search", "a search, p99", "p99"),
            new Row("cost", "page", "a page, processor time of the server", "µs"),
            new Row("cost", "304", "a 304, processor time of the server", "µs"),
            new Row("cost", "api", "a page of the API, processor time", "µs"),
            new Row("cost", "list", "a list of the API, processor time", "µs"),
            new Row("publishing", "readers", "readers while 8 editors publish, p99", "ms"),
            new Row("publishing", "found", "from the answer of a publish to the reader who finds it, p99", "ms"),
            new Row("publishing", "sent", "the same from sending the publish, p99", "ms"),
            new Row("publishing", "sought", "from the answer of a publish to the search that finds it, p99", "ms"),
            new Row("writing", "save", "save", "ms"),
            new Row("writing", "submit", "submit", "ms"),
            new Row("writing", "approve", "approve", "ms"),
            new Row("writing", "publish", "publish", "ms"),
            new Row("import", "import", "import of 1,000 files", "ms"),
            new Row("core", "redline", "redline of 50 KB (beside: finding the words)", "µs"),
            new Row("core", "markdown", "Markdown to safe HTML, 7 KB (beside: flexmark alone)", "µs"),
            new Row("core", "hash", "a text's hash (beside: SHA-256 alone)", "µs"),
            new Row("core", "standing", "where a page stands (beside: hashing its journal)", "µs"),
            new Row("core", "kept", "finding a kept page (beside: a map)", "µs"),
            new Row("start", "start", "start", "s"),
            new Row("memory", "start", "memory when idle", "MB"));

    private static final Map<String, String> TITLES = Map.of(
            "reading", "Answers a second: more is better",
            "waiting", "Of 100 readers 99 wait no longer, in milliseconds",
            "cost", "Processor time of one answer, in microseconds",
            "publishing", "While editors publish: 99 of 100 take no longer, in milliseconds",
            "writing", "One step of an editor over HTTP, on disk, in milliseconds",
            "import", "An import of 1,000 files, in milliseconds",
            "core", "The core alone, on one core, in microseconds",
            "start", "From the call to the first page, in seconds",
            "memory", "Resident memory when idle, in megabytes");

    /** The results of the parts that were measured. */
    private Figures(Path folder) throws IOException {
        for (String part : List.of("pages", "answers", "publishing", "finding", "writing", "core", "start")) {
            var file = folder.resolve(part + ".tsv");
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(this::take);
            }
        }
    }

    private void take(String line) {
        var parts = line.split("\t", -1);
        if (parts[0].equals("machine")) {
            machines.computeIfAbsent(parts[2], first -> new ArrayList<>()).add(parts[1] + " " + parts[3]);
        } else {
            results.computeIfAbsent(key(parts[0], parts[1], parts[2]), first -> new ArrayList<>())
                    .add(Double.valueOf(parts[3]));
        }
    }

    /** The folder of results and pictures, the README. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var figures = new Figures(folder);
        var pictures = figures.draw(folder);
        var readme = Path.of(arguments[1]);
        var table = TABLE.matcher(Files.readString(readme));
        if (!table.find()) {
            throw new IllegalStateException(readme + " has no place for the table");
        }
        Files.writeString(
                readme,
                table.replaceFirst(
                        "$1" + Matcher.quoteReplacement(figures.table() + figures.machines() + pictures) + "$2"));
    }

    private static String key(String what, String who, String unit) {
        return what + "\t" + who + "\t" + unit;
    }

    private List<Double> rounds(Row row, String who) {
        return results.getOrDefault(key(row.key(), who, row.unit()), List.of());
    }

    /** The median of all rounds. */
    private Optional<Double> value(Row row, String who) {
        var all = rounds(row, who);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Times.median(
                        all.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** The median of what it was in each round, since the machine is not as fast in the next one. */
    private double ratio(Row row, String who) {
        var ours = rounds(row, OURS);
        var others = rounds(row, who);
        if (ours.size() != others.size()) {
            throw new IllegalStateException(row.name() + " was measured in turn with " + who + ", and not as often");
        }
        return Times.median(IntStream.range(0, ours.size())
                .mapToDouble(round -> ours.get(round) / others.get(round))
                .toArray());
    }

    /** The way to each, as Markdown. */
    private String draw(Path folder) throws IOException {
        var links = new StringBuilder("\n");
        for (var picture : ROWS.stream().map(Row::picture).distinct().toList()) {
            var groups = ROWS.stream()
                    .filter(row ->
                            row.picture().equals(picture) && value(row, OURS).isPresent())
                    .map(row -> new Chart.Group(row.name(), bars(row)))
                    .toList();
            if (!groups.isEmpty()) {
                var title = Objects.requireNonNull(TITLES.get(picture));
                var svg = new Chart(title, groups).svg();
                var file = folder.resolve(picture + ".svg");
                Files.writeString(file, svg);
                links.append("![").append(title).append("](").append(file).append(")\n");
            }
        }
        return links.toString();
    }

    private List<Chart.Bar> bars(Row row) {
        var bars = new ArrayList<Chart.Bar>();
        value(row, OURS).ifPresent(ours -> bars.add(new Chart.Bar("Imprimatur", ours, said(ours), true)));
        OTHERS.forEach((who, name) ->
                value(row, who).ifPresent(other -> bars.add(new Chart.Bar(name, other, said(other), false))));
        return bars;
    }

    private String table() {
        var out = new StringBuilder("| | Imprimatur | beside it | ratio |\n|---|---|---|---|\n");
        for (Row row : ROWS) {
            value(row, OURS).ifPresent(ours -> lines(row, ours, out));
        }
        return out.toString();
    }

    private void lines(Row row, double ours, StringBuilder out) {
        var named = "| " + row.name() + " | " + said(ours) + " " + unit(row) + " |";
        var beside = OTHERS.keySet().stream()
                .filter(who -> value(row, who).isPresent())
                .toList();
        if (beside.isEmpty()) {
            out.append(named).append(" | |\n");
        }
        for (String who : beside) {
            double other = value(row, who).orElseThrow();
            out.append(who.equals(beside.get(0)) ? named : "| | |")
                    .append(String.format(
                            Locale.ROOT, " %s: %s | %s |%n", OTHERS.get(who), said(other), saidRatio(ratio(row, who))));
        }
    }

    private String machines() {
        var said = new StringBuilder();
        machines.forEach((machine, parts) -> said.append("\n")
                .append(machine)
                .append(". Load before: ")
                .append(String.join(", ", parts))
                .append(".\n"));
        return said.toString();
    }

    private static String unit(Row row) {
        return switch (row.unit()) {
            case "1/s" -> "/s";
            case "p99" -> "ms";
            default -> row.unit();
        };
    }

    private static String saidRatio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio);
    }

    private static String said(double value) {
        return String.format(
                Locale.ROOT, value < 1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
