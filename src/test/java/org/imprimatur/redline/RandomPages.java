package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up pages, and edits of pages, as our renderer would write them; the same seed gives the same page. */
final class RandomPages {

    private static final String[] WORDS =
            ("notice customer records audit the of a and shall keep region encrypted keys report"
                            + " seven days R&amp;D don't 1,000.50 e-mail 2026-05-01 2027-01-01 99.9% https://example.org/?a=1&amp;b=2 2026年5月1日 &lt;b&gt; naïve 保 密 数 据 处 理 的 客 户 ，。 サービス 개인정보 😀 👩‍⚖️ &nbsp; \"quoted\"")
                    .split(" ");
    private static final String[] TARGETS = {"/en/privacy", "/en/keys?a=1&amp;b=2", "#change-1", "mailto:a@example.org"
    };

    private final Random random;

    RandomPages(long seed) {
        random = new Random(seed);
    }

    List<String> page() {
        var blocks = new ArrayList<String>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            blocks.add(block());
        }
        return blocks;
    }

    List<String> edited(List<String> page) {
        var blocks = new ArrayList<>(page);
        for (int edits = random.nextInt(6); edits >= 0; edits--) {
            edit(blocks);
        }
        return blocks;
    }

    private void edit(List<String> blocks) {
        int at = random.nextInt(blocks.size() + 1);
        int kind = random.nextInt(7);
        if (kind == 0 || at == blocks.size()) {
            blocks.add(at, block());
        } else if (kind == 1) {
            blocks.remove(at);
        } else if (kind <= 3) {
            var moved = blocks.remove(at);
            blocks.add(random.nextInt(blocks.size() + 1), kind == 2 ? moved : withOtherWords(moved));
        } else {
            blocks.set(at, withOtherWords(blocks.get(at)));
        }
    }

    /** Changes words between the tags. */
    private String withOtherWords(String block) {
        var html = new StringBuilder();
        boolean tag = false;
        boolean afterWord = false;
        for (var piece : block.split("(?=[ <])|(?<=[ >])", -1)) {
            tag |= piece.startsWith("<");
            boolean word = !tag && !piece.isBlank();
            html.append(word && afterWord ? otherWord(piece) : piece);
            afterWord = word || (afterWord && piece.equals(" "));
            tag &= !piece.endsWith(">");
        }
        return html.toString();
    }

    private String otherWord(String word) {
        return switch (random.nextInt(14)) {
            case 0 -> word();
            case 1 -> word + " <code>" + word() + "</code>";
            case 2 -> "";
            case 3 -> "<strong>" + word + "</strong>";
            default -> word;
        };
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "<h2 id=\"part-" + random.nextInt(9) + "\">" + words() + "</h2>";
            case 1 -> "<ul>\n" + items(random.nextInt(4)) + "</ul>";
            case 2 -> "<ol class=\"wide\">" + items(2) + "</ol>";
            case 3 -> table();
            case 4 -> "<blockquote>\n<p>" + words() + "</p>\n</blockquote>";
            case 5 -> "<pre><code>" + words() + "\n  " + words() + "\n</code></pre>";
            case 6 -> random.nextBoolean() ? "<hr>" : "<p></p>";
            default -> "<p>" + words() + "</p>";
        };
    }

    private String items(int count) {
        var html = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            var nested = random.nextInt(5) == 0 ? "\n<ul>\n<li>" + words() + "</li>\n</ul>\n" : "";
            html.append("<li>").append(words()).append(nested).append("</li>\n");
        }
        return html.toString();
    }

    private String table() {
        int columns = 1 + random.nextInt(3);
        var html = new StringBuilder("<table><thead><tr>" + cells("th", columns) + "</tr></thead><tbody>\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            html.append("<tr>").append(cells("td", columns)).append("</tr>\n");
        }
        return html + "</tbody></table>";
    }

    private String cells(String name, int count) {
        return ("<" + name + ">%s</" + name + ">").repeat(count).formatted((Object[]) texts(count));
    }

    private String[] texts(int count) {
        var texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = random.nextInt(6) == 0 ? "" : words();
        }
        return texts;
    }

    private String words() {
        var html = new StringBuilder(word());
        for (int i = random.nextInt(14); i > 0; i--) {
            html.append(random.nextInt(5) == 0 ? "" : " ").append(inline());
        }
        return html.toString();
    }

    private String inline() {
        return switch (random.nextInt(16)) {
            case 0 -> "<strong>" + word() + " <em>" + word() + "</em></strong>";
            case 1 -> "<a href=\"" + TARGETS[random.nextInt(TARGETS.length)] + "\">" + word() + " " + word() + "</a>";
            case 2 -> "<img src=\"/a" + random.nextInt(3) + ".png\" alt=\"Seal\">";
            case 3 -> "<br>";
            case 4 -> "<a id=\"x" + random.nextInt(3) + "\"></a>";
            case 5 -> "<code>" + word() + "</code>";
            default -> word();
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
