package org.imprimatur.notify;

import java.util.List;
import org.imprimatur.page.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A letter to somebody outside of the house, before it becomes HTML and plain text.
 *
 * @param language in which it is written
 * @param words paragraphs at its beginning
 * @param items what it tells of
 * @param link where it leads; empty where nowhere
 * @param button what stands on it; a quiet link where there are items, as those are what it is about
 * @param after paragraphs below it
 */
record ReaderLetter(
        String language,
        String subject,
        List<String> words,
        List<Item> items,
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
    private static final String LINK = "color:#12506b";
    private static final String QUIET = "color:#5c5850;font-size:14px";
    private static final String LINES = "white-space:pre-line";

    /** One thing that it tells of; {@code words} may be empty. */
    record Item(String title, String href, String about, String words) {}

    String html() {
        var page = Document.createShell("");
        page.title(subject);
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.getElementsByTag("html").attr("lang", language);
        page.body().attr("style", PAPER);
        var sheet = page.body().appendElement("div").attr("style", SHEET);
        words.forEach(one -> paragraph(sheet, one, LINES));
        items.forEach(one -> item(sheet, one));
        if (!link.isEmpty() && items.isEmpty()) {
            anchor(sheet.appendElement("p").attr("style", "margin:16px 0"), BUTTON);
        }
        after.forEach(one -> paragraph(sheet, one, QUIET + ";" + LINES));
        foot(page.body().appendElement("p").attr("style", QUIET + ";max-width:680px;margin:0 auto"));
        page.outputSettings().prettyPrint(false);
        return "<!doctype html>" + page.outerHtml();
    }

    private static void item(Element sheet, Item item) {
        var place = sheet.appendElement("div").attr("style", "border-top:1px solid #d9d5cb;padding:12px 0");
        place.appendElement("p")
                .attr("style", "margin:0;font-size:18px")
                .appendElement("a")
                .attr("href", item.href())
                .attr("style", LINK)
                .text(item.title());
        paragraph(place, item.about(), "margin:0;" + QUIET);
        if (!item.words().isEmpty()) {
            paragraph(place, item.words(), "margin:4px 0 0;" + LINES);
        }
    }

    private void foot(Element foot) {
        foot.appendText(site.in(language));
        if (!link.isEmpty() && !items.isEmpty()) {
            foot.appendText(" · ");
            anchor(foot, LINK);
        }
    }

    private void anchor(Element place, String style) {
        place.appendElement("a").attr("href", link).attr("style", style).text(button);
    }

    private static void paragraph(Element place, String words, String style) {
        place.appendElement("p").attr("style", style).text(words);
    }

    String text() {
        var text = new StringBuilder(String.join("\n\n", words));
        for (Item item : items) {
            text.append("\n\n* ").append(item.title()).append("\n  ").append(item.about());
            if (!item.words().isEmpty()) {
                text.append("\n  ").append(item.words().replace("\n", "\n  "));
            }
            text.append("\n  ").append(item.href());
        }
        if (!link.isEmpty()) {
            text.append("\n\n").append(button).append(":\n").append(link);
        }
        after.forEach(one -> text.append("\n\n").append(one));
        return text.append("\n\n-- \n").append(site.in(language)).append('\n').toString();
    }
}
