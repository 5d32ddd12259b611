package org.imprimatur.notify;

import java.util.List;
import org.imprimatur.page.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A letter to somebody outside of the house, before it becomes HTML and plain text.
 *
 * @param language in which it is written
 * @param words paragraphs before the link
 * @param link where it leads; empty where nowhere
 * @param button what stands on it
 * @param after paragraphs below it
 */
record ReaderLetter(
        String language,
        String subject,
        List<String> words,
        String link,
        String button,
        List<String> after,
        Wording site) {
    private static final String PAPER = "margin:0;padding:24px 12px;background:#f6f4ef;color:#1c1b19;"
            + "font-family:Georgia,'Noto Serif CJK SC','Songti SC',serif;font-size:16px;line-height:1.6";
    private static final String SHEET =
            "max-width:680px;margin:0 auto 16px;background:#ffffff;border:1px solid #d9d5cb;padding:20px 24px";
    private static final String BUTTON =
            "display:inline-block;background:#12506b;color:#ffffff;padding:8px 16px;text-decoration:none";
    private static final String QUIET = "color:#5c5850;font-size:14px";

    String html() {
        var page = Document.createShell("");
        page.title(subject);
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.getElementsByTag("html").attr("lang", language);
        page.body().attr("style", PAPER);
        var sheet = page.body().appendElement("div").attr("style", SHEET);
        words.forEach(one -> paragraph(sheet, one));
        if (!link.isEmpty()) {
            sheet.appendElement("p")
                    .attr("style", "margin:16px 0")
                    .appendElement("a")
                    .attr("href", link)
                    .attr("style", BUTTON)
                    .text(button);
        }
        after.forEach(one -> paragraph(sheet, one).attr("style", QUIET + ";white-space:pre-line"));
        page.body()
                .appendElement("p")
                .attr("style", QUIET + ";max-width:680px;margin:0 auto")
                .text(site.in(language));
        page.outputSettings().prettyPrint(false);
        return "<!doctype html>" + page.outerHtml();
    }

    private static Element paragraph(Element sheet, String words) {
        return sheet.appendElement("p").attr("style", "white-space:pre-line").text(words);
    }

    String text() {
        var text = new StringBuilder(String.join("\n\n", words));
        if (!link.isEmpty()) {
            text.append("\n\n").append(button).append(":\n").append(link);
        }
        after.forEach(one -> text.append("\n\n").append(one));
        return text.append("\n\n-- \n").append(site.in(language)).append('\n').toString();
    }
}
