package org.imprimatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.imprimatur.torture.Person;

/** The same work at two products in turn, one with few pages and one with many: what grows with them, and what does not. */
public final class GrowthBench {
    private static final int WARM_UPS = 10;
    private static final String WHOLE = "/sitemap.xml";
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    private static final List<String> DESK = List.of(
            "/desk",
            "/desk/review",
            "/desk/review?order=size",
            "/desk/pages",
            "/desk/pages?order=title",
            "/desk/pages?order=path",
            "/desk/pages?stage=DRAFT",
            "/desk/pages?type=policy&order=live",
            "/desk/pages?tag=section-7",
            "/desk/pages?translated=missing",
            "/desk/pages?q=page-77",
            "/desk/page-choices?q=page-77&locale=en",
            "/desk/calendar");
    private static final List<String> PROGRAM = List.of(
            "/api/v1/manage/pages",
            "/api/v1/manage/pages?type=policy&stage=draft",
            "/api/v1/manage/queue",
            "/api/v1/pages",
            "/api/v1/pages?type=page&locale=en",
            "/en/",
            WHOLE);

    private final Office office;
    private final Editor editor;
    private final Person author;
    private String map = "";
    private final Map<String, Times> times = new LinkedHashMap<>();

    private GrowthBench(URI base, Path log) throws IOException {
        office = new Office(base, log);
        editor = new Editor(office, "bench/growth-" + System.currentTimeMillis());
        author = office.comes("ada");
    }

    /** Base and log of the product with few pages, those of the one with many, how often. */
    public static void main(String[] arguments) throws IOException {
        var few = new GrowthBench(URI.create(arguments[0]), Path.of(arguments[1]));
        var many = new GrowthBench(URI.create(arguments[2]), Path.of(arguments[3]));
        int often = Integer.parseInt(arguments[4]);
        for (int turn = -WARM_UPS; turn < often; turn++) {
            if (turn == 0) {
                few.times.clear();
                many.times.clear();
            }
            few.round();
            many.round();
        }
        tell(System.out, few.times, many.times);
    }

    private void round() throws IOException {
        editor.publish().forEach((step, took) -> note(step.id(), took));
        timed("the page, for readers", () -> office.asks(editor.address()));
        timed("the page, for programs", () -> office.asks("/api/v1/pages" + editor.address()));
        timed("the page at the desk", () -> look("/desk/pages/" + editor.id()));
        timed("its history", () -> look("/desk/pages/" + editor.id() + "/history"));
        timed("its history, for programs", () -> office.asks("/api/v1/manage/pages/" + editor.id() + "/history"));
        for (String path : DESK) {
            timed(path, () -> look(path));
        }
        map = map.isEmpty() ? map() : map;
        timed("the map that names the page", () -> office.asks(map));
        for (String path : PROGRAM) {
            timed(path, () -> office.asks(path));
        }
    }

    /** Of a large site there are several; the page stays in the same one. */
    private String map() throws IOException {
        var all = office.asks(WHOLE);
        var parts = LOCATION.matcher(all);
        while (all.contains("<sitemapindex") && parts.find()) {
            var part = URI.create(parts.group(1)).getPath();
            if (office.asks(part).contains(editor.address() + "<")) {
                return part;
            }
        }
        return WHOLE;
    }

    private void look(String path) throws IOException {
        var answer = author.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    private interface Question {
        void ask() throws IOException;
    }

    private void timed(String what, Question question) throws IOException {
        long began = System.nanoTime();
        question.ask();
        note(what, System.nanoTime() - began);
    }

    private void note(String what, long took) {
        times.computeIfAbsent(what, first -> new Times()).add(took);
    }

    private static void tell(PrintStream out, Map<String, Times> few, Map<String, Times> many) {
        out.printf("%-46s %12s %12s   (p50 and p99, ms)%n", "", "few", "many");
        many.forEach((what, took) -> {
            var beside = few.getOrDefault(what, new Times());
            out.printf(
                    "%-46s %5.1f %6.1f %5.1f %6.1f   x %.2f%n",
                    what,
                    beside.percentile(50),
                    beside.percentile(99),
                    took.percentile(50),
                    took.percentile(99),
                    took.percentile(50) / beside.percentile(50));
        });
    }
}
