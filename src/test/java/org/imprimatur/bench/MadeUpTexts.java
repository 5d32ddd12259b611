package org.imprimatur.bench;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Random;

/** Pages of words that mean nothing, the same ones each time. */
final class MadeUpTexts {
    private static final String ENGLISH =
            "notice customer records audit shall keep region encrypted keys report data law"
                    + " request service access control privacy security operator certificate the of and to in for with by on is";
    private static final String CHINESE = "我们保护您的数据隐私安全客户服务区域证书审计记录密钥加密法律请求访问控制运营报告条款通知处理第三方义务责任权利合规";

    private final Random random = new Random(7);

    /** @param length in bytes of UTF-8 */
    String page(int length, boolean chinese) {
        var html = new StringBuilder();
        int signs = chinese ? length / 3 : length;
        for (int i = 0; html.length() < signs; i++) {
            html.append(i % 9 == 0 ? "<h2>" + words(4, chinese) + "</h2>\n" : "<p>" + words(60, chinese) + "</p>\n");
        }
        return html.toString();
    }

    String paragraph(int length, boolean chinese) {
        return "<p>" + words(chinese ? length / 3 : length / 7, chinese) + "</p>";
    }

    String words(int count, boolean chinese) {
        var known = ENGLISH.split(" ", -1);
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

    /** The page with every twentieth word, or character, changed. */
    String edited(String page, boolean chinese) {
        var edited = new StringBuilder();
        for (var piece : page.split(chinese ? "(?<=[\\u4E00-\\u9FFF])" : "(?<= )", -1)) {
            boolean word = chinese ? piece.matches("[\\u4E00-\\u9FFF]") : piece.matches("[a-z]+ ");
            edited.append(word && random.nextInt(20) == 0 ? words(1, chinese) : piece);
        }
        return edited.toString();
    }

    /** What every comparison by words must do at least: find them, and tell the same from others. */
    static int found(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var known = new HashMap<String, Integer>();
        int count = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            count += known.merge(text.substring(from, to), 1, Integer::sum);
        }
        return count;
    }
}
