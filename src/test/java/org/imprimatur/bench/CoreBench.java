package org.imprimatur.bench;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.journal.Subject;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;
import org.imprimatur.serving.KeptBytes;
import org.imprimatur.serving.Rendered;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the core does, each beside the least that such a thing takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CoreBench {
    private static final int LONG = 50 * 1024;
    private static final String PLAIN = "text/plain";
    private static final String WORDS =
            "## Records\n\nThe operator keeps **what** it promised; see [terms](/en/terms).\n\n";

    private String before = "";
    private String after = "";
    private String source = "";
    private Text text = Text.EMPTY;
    private String written = "";
    private PageMarkup markup = new PageMarkup();
    private Parser parser = Parser.builder().build();
    private HtmlRenderer renderer = HtmlRenderer.builder().build();
    private KeptBytes<String> kept = new KeptBytes<>(1L << 20);
    private Map<String, Rendered> map = new ConcurrentHashMap<>();
    private House house = new House();
    private PageId page = new PageId("none");

    @Setup
    public void make() {
        var texts = new MadeUpTexts();
        before = texts.page(LONG, false);
        after = texts.edited(before, false);
        source = WORDS.repeat(100);
        text = House.text("A page", source);
        written = text.canonical();
        var live = house.aDraft().at("page").live();
        for (int turn = 0; turn < 10; turn++) {
            live.changed(People.ADA, "Words of turn " + turn);
        }
        page = live.id();
        var drawn =
                new WatchedPages(house.live).watch(() -> Rendered.of(PLAIN, written.getBytes(StandardCharsets.UTF_8)));
        kept.keep("/en/page", "", drawn.sources(), drawn.what());
        map.put("/en/page", drawn.what());
    }

    @Benchmark
    public int redline() {
        return Redline.ofHtml(before, after, Labels.ENGLISH).html().length();
    }

    @Benchmark
    public int redlineFloor() {
        return MadeUpTexts.found(before) + MadeUpTexts.found(after);
    }

    @Benchmark
    public String markdown() {
        return markup.html(source, House.EN);
    }

    @Benchmark
    public String markdownFloor() {
        return renderer.render(parser.parse(source));
    }

    @Benchmark
    public Hash hash() {
        return new Text(new HashMap<>(text.fields())).hash();
    }

    @Benchmark
    public Hash hashFloor() {
        return Hash.of(written);
    }

    @Benchmark
    public Object kept() {
        return kept.find("/en/page", "");
    }

    @Benchmark
    public Object keptFloor() {
        return map.get("/en/page");
    }

    /** Where a page stands, from the 40 entries or so of its journal, with every hash of the chain. */
    @Benchmark
    public Object standing() {
        house.standings.refresh(page);
        return house;
    }

    @Benchmark
    public int standingFloor() {
        int length = 0;
        for (var entry : house.journals.of(Subject.of(page))) {
            length += Hash.of(entry.canonical()).hex().length();
        }
        return length;
    }

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(CoreBench.class.getName() + "\\..*")
                .build();
        for (var result : new Runner(options).run()) {
            var name = result.getPrimaryResult().getLabel();
            boolean isFloor = name.endsWith("Floor");
            Results.add(
                    name.replace("Floor", ""),
                    isFloor ? "floor" : "product",
                    "µs",
                    result.getPrimaryResult().getScore());
        }
    }
}
