package org.imprimatur.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;

/** How long a redline takes on one core, and how much memory it asks for, as texts grow; sizes are of UTF-8. */
public final class RedlineBench {
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 15;
    private static final int[] KILOBYTES = {25, 50, 100, 200};

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final MadeUpTexts made = new MadeUpTexts();
    private final PrintStream out;

    private RedlineBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        new RedlineBench(System.out).run();
    }

    private record Texts(String name, String before, String after) {}

    private void run() {
        out.printf("%-42s %8s %14s %14s %12s%n", "", "KB", "redline, ms", "only words, ms", "redline, MB");
        for (int kilobytes : KILOBYTES) {
            texts(kilobytes * 1024).forEach(texts -> measure(texts, kilobytes));
        }
    }

    private List<Texts> texts(int length) {
        var english = made.page(length, false);
        var chinese = made.page(length, true);
        return List.of(
                new Texts("English, one word in twenty changed", english, made.edited(english, false)),
                new Texts("Chinese, one character in twenty changed", chinese, made.edited(chinese, true)),
                new Texts("English, nothing in common but words", english, made.page(length, false)),
                new Texts("Chinese, nothing in common but characters", chinese, made.page(length, true)),
                new Texts(
                        "English, two unrelated huge paragraphs",
                        made.paragraph(length, false),
                        made.paragraph(length, false)),
                new Texts(
                        "Chinese, two unrelated huge paragraphs",
                        made.paragraph(length, true),
                        made.paragraph(length, true)));
    }

    private void measure(Texts texts, int kilobytes) {
        BiFunction<String, String, Integer> redline = (before, after) ->
                Redline.ofHtml(before, after, Labels.ENGLISH).html().length();
        BiFunction<String, String, Integer> words =
                (before, after) -> MadeUpTexts.found(before) + MadeUpTexts.found(after);
        var ours = cost(texts, redline);
        var floor = cost(texts, words);
        out.printf(
                "%-42s %8d %14.0f %14.0f %12.0f%n",
                texts.name(), kilobytes, ours.millis(), floor.millis(), ours.megabytes());
    }

    private record Cost(double millis, double megabytes) {}

    /** The median: of the time on a processor and not on the clock, so that others on the machine do not count. */
    private Cost cost(Texts texts, BiFunction<String, String, Integer> work) {
        var millis = new double[ROUNDS];
        var megabytes = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long nanos = threads.getCurrentThreadCpuTime();
            if (work.apply(texts.before(), texts.after()) < 0) {
                throw new AssertionError("no text is shorter than nothing");
            }
            if (round >= 0) {
                millis[round] = (threads.getCurrentThreadCpuTime() - nanos) / 1e6;
                megabytes[round] = (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(megabytes);
        return new Cost(millis[ROUNDS / 2], megabytes[ROUNDS / 2]);
    }
}
