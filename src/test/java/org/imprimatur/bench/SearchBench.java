package org.imprimatur.bench;

import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.imprimatur.finding.Leaf;
import org.imprimatur.finding.PageWords;
import org.imprimatur.finding.Shelf;
import org.imprimatur.finding.Sought;
import org.imprimatur.finding.WordIndex.Wanted;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;
import org.imprimatur.search.Limits;
import org.imprimatur.search.LuceneIndex;

/** How fast words are found among many pages, beside looking through all texts, which lie ready in memory for that. */
public final class SearchBench {
    private static final int WARM_UPS = 100;
    private static final int ROUNDS = 300;
    private static final int VOCABULARY = 20_000;
    private static final int LENGTH = 400;
    private static final int SHEET = 10;
    private static final int MOST = 1_000;

    private final PrintStream out;
    private final Random random = new Random(7);

    private SearchBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new SearchBench(System.out);
        bench.out.printf(
                "%8s %12s %12s %12s %14s %14s %14s %16s%n",
                "pages",
                "fill, s",
                "on disk, MB",
                "open, ms",
                "rare word, ms",
                "three, ms",
                "Chinese, ms",
                "looking through");
        for (String pages : arguments.length == 0 ? new String[] {"1000", "10000"} : arguments) {
            bench.measure(Integer.parseInt(pages));
        }
    }

    /** As many pages as one likes, every other one Chinese. */
    private final class Many implements Shelf {
        private final Map<PageId, Leaf> leaves = new LinkedHashMap<>();
        private final Map<PageId, PageWords> words = new LinkedHashMap<>();

        Many(int pages) {
            for (int at = 0; at < pages; at++) {
                var id = new PageId("page-" + at);
                boolean isEnglish = at % 2 == 0;
                var text = isEnglish ? english() : chinese();
                leaves.put(id, new Leaf(id, Hash.of(text), new TypeName("page"), isEnglish ? EN : ZH, List.of()));
                words.put(id, new PageWords(text.substring(0, 12), text));
            }
        }

        @Override
        public Collection<PageId> pages() {
            return leaves.keySet();
        }

        @Override
        public Optional<Leaf> leaf(PageId page) {
            return Optional.ofNullable(leaves.get(page));
        }

        @Override
        public PageWords read(Leaf leaf) {
            return words.getOrDefault(leaf.page(), new PageWords("", ""));
        }

        @Override
        public String shape(Leaf leaf) {
            return "";
        }

        /** The baseline: a page that has all words, however they stand there. */
        List<PageId> lookThrough(String sought) {
            var wanted = sought.toLowerCase(Locale.ROOT).split(" ", -1);
            var found = new ArrayList<PageId>();
            words.forEach((page, text) -> {
                var said = text.words().toLowerCase(Locale.ROOT);
                if (Arrays.stream(wanted).allMatch(said::contains)) {
                    found.add(page);
                }
            });
            return found;
        }
    }

    /** Few words come often and most of them seldom, as in any language. */
    private int rank() {
        return (int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble()));
    }

    private static String word(int rank) {
        return "w" + Integer.toString(rank + 1_000, 36).replaceAll("[0-9]", "o");
    }

    private String english() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(word(rank())).append(at % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private String chinese() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH * 2; at++) {
            text.appendCodePoint(0x4e00 + rank() % 2_500);
            if (at % 20 == 19) {
                text.append('。');
            }
        }
        return text.toString();
    }

    private void measure(int pages) throws IOException {
        var folder = Files.createTempDirectory("imprimatur-bench-search");
        var shelf = new Many(pages);
        double fill;
        try (var index = new LuceneIndex(folder, shelf, List.of(EN, ZH), new Limits(60_000, 4, 60_000))) {
            fill = millis(() -> index.lookThrough(() -> {}));
        }
        try (var index = new LuceneIndex(folder, shelf, List.of(EN, ZH), new Limits(60_000, 4, 60_000))) {
            double open = millis(() -> index.lookThrough(() -> {}));
            var three = word(3) + " " + word(40) + " " + word(300);
            out.printf(
                    "%8d %12.1f %12.1f %12.0f %14s %14s %14s %13.2f ms%n",
                    pages,
                    fill / 1_000,
                    size(folder) / 1e6,
                    open,
                    times(() -> find(index, word(9_000), EN)),
                    times(() -> find(index, three, EN)),
                    times(() -> find(index, "\u4e03\u4e10 \u4e22", ZH)),
                    median(() -> shelf.lookThrough(three)));
        }
    }

    private static void find(LuceneIndex index, String words, LocaleTag locale) {
        var sought = Sought.words(words).in(locale);
        var found = index.find(sought, Wanted.ALL, MOST);
        index.mark(sought, found.subList(0, Math.min(SHEET, found.size())));
    }

    private static String times(Runnable what) {
        var sorted = sorted(what);
        return "%.1f / %.1f".formatted(sorted[ROUNDS / 2], sorted[ROUNDS * 99 / 100]);
    }

    private static double median(Runnable what) {
        return sorted(what)[ROUNDS / 2];
    }

    private static double[] sorted(Runnable what) {
        IntStream.range(0, WARM_UPS).forEach(at -> what.run());
        return IntStream.range(0, ROUNDS)
                .mapToDouble(at -> millis(what))
                .sorted()
                .toArray();
    }

    private static double millis(Runnable what) {
        long from = System.nanoTime();
        what.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
