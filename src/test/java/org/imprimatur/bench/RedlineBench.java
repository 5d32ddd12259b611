package org.imprimatur.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;

/** How long a redline takes on one core, and how much memory it asks for, as texts grow; sizes are of UTF-8. */
public final class RedlineBench {
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 15;
    private static final int[] KILOBYTES = {25, 50, 100, 200};
    private static final String ENGLISH =
            "notice customer records audit shall keep region encrypted keys report data law"
                    + " request service access control privacy security operator certificate the of and to in for with by on is";
    private static final String CHINESE = "我们保护您的数据隐私安全客户服务区域证书审计记录密钥加密法律请求访问控制运营报告条款通知处理第三方义务责任权利合规";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Random random = new Random(7);
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
        var english = page(length, false);
        var chinese = page(length, true);
        return List.of(
                new Texts("English, one word in twenty changed", english, edited(english, false)),
                new Texts("Chinese, one character in twenty changed", chinese, edited(chinese, true)),
                new Texts("English, nothing in common but words", english, page(length, false)),
                new Texts("Chinese, nothing in common but characters", chinese, page(length, true)),
                new Texts("English, two unrelated huge paragraphs", paragraph(length, false), paragraph(length, false)),
                new Texts("Chinese, two unrelated huge paragraphs", paragraph(length, true), paragraph(length, true)));
    }

    private void measure(Texts texts, int kilobytes) {
        BiFunction<String, String, Integer> redline = (before, after) ->
                Redline.ofHtml(before, after, Labels.ENGLISH).html().length();
        BiFunction<String, String, Integer> words = (before, after) -> words(before) + words(after);
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

    /** What every comparison by words must do at least: find them, and tell the same from others. */
    private static int words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var known = new HashMap<String, Integer>();
        int count = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            count += known.merge(text.substring(from, to), 1, Integer::sum);
        }
        return count;
    }

    private String page(int length, boolean chinese) {
        var html = new StringBuilder();
        int signs = chinese ? length / 3 : length;
        for (int i = 0; html.length() < signs; i++) {
            html.append(i % 9 == 0 ? "<h2>" + words(4, chinese) + "</h2>\n" : "<p>" + words(60, chinese) + "</p>\n");
        }
        return html.toString();
    }

    private String paragraph(int length, boolean chinese) {
        return "<p>" + words(chinese ? length / 3 : length / 7, chinese) + "</p>";
    }

    private String words(int count, boolean chinese) {
        var known = ENGLISH.split(" ");
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(
                            chinese
                                    ? CHINESE.charAt(random.nextInt(CHINESE.length()))
                                    : known[random.nextInt(known.length)])
                    .append(chinese ? "" : " ");
        }
        return words.toString();
    }

    private String edited(String page, boolean chinese) {
        var edited = new StringBuilder();
        for (var piece : page.split(chinese ? "(?<=[\\u4E00-\\u9FFF])" : "(?<= )")) {
            boolean word = chinese ? piece.matches("[\\u4E00-\\u9FFF]") : piece.matches("[a-z]+ ");
            edited.append(word && random.nextInt(20) == 0 ? words(1, chinese) : piece);
        }
        return edited.toString();
    }
}
