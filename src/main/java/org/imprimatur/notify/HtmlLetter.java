package org.imprimatur.notify;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter as HTML. Styles stand in the tags, because mail programs drop all others; it reads without them as well. */
final class HtmlLetter {
    private static final String PAPER = "margin:0;padding:24px 12px;background:#f6f4ef;color:#1c1b19;"
            + "font-family:Georgia,'Noto Serif CJK SC','Songti SC',serif;font-size:16px;line-height:1.6";
    private static final String SHEET =
            "max-width:680px;margin:0 auto 16px;background:#ffffff;border:1px solid #d9d5cb;padding:20px 24px";
    private static final String BUTTON =
            "display:inline-block;background:#12506b;color:#ffffff;padding:8px 16px;text-decoration:none";
    private static final String QUIET = "color:#5c5850;font-size:14px";
    private static final String SAID = "margin:12px 0;padding:2px 0 2px 14px;border-left:3px solid #b8402f";
    private static final String TEXT = "border-top:1px solid #d9d5cb;margin-top:20px;padding-top:8px";

    private final Document page = Document.createShell("");
    private final Tongue tongue;

    private HtmlLetter(Tongue tongue) {
        this.tongue = tongue;
    }

    static String of(String subject, List<Story> stories, Tongue tongue, LetterSettings settings) {
        var letter = new HtmlLetter(tongue);
        letter.page.title(subject);
        letter.page.head().prependElement("meta").attr("charset", "utf-8");
        letter.page.getElementsByTag("html").attr("lang", tongue.language());
        letter.page.body().attr("style", PAPER);
        stories.forEach(letter::tell);
        letter.foot(settings);
        letter.page.outputSettings().prettyPrint(false);
        return "<!doctype html>" + letter.page.outerHtml();
    }

    private void tell(Story story) {
        var sheet = page.body().appendElement("div").attr("style", SHEET);
        sheet.appendElement("p").text(story.what());
        story.quote()
                .ifPresent(words -> sheet.appendElement("blockquote")
                        .attr("style", SAID + ";white-space:pre-line")
                        .text(words));
        story.facts()
                .forEach(fact -> sheet.appendElement("p")
                        .attr("style", QUIET + ";margin:2px 0")
                        .text(fact));
        sheet.appendElement("p")
                .attr("style", "margin:16px 0 0")
                .appendElement("a")
                .attr("href", story.link())
                .attr("style", BUTTON)
                .text(tongue.say(story.title().isEmpty() ? "letter.open.preferences" : "letter.open"));
        if (!story.changes().isEmpty()) {
            changes(story, sheet.appendElement("div").attr("style", TEXT));
        }
    }

    private void changes(Story story, Element place) {
        place.appendElement("p").attr("style", QUIET).text(tongue.say("letter.redline"));
        for (MailRedline change : story.changes()) {
            if (!change.label().isEmpty()) {
                place.appendElement("p")
                        .attr("style", QUIET + ";margin:12px 0 0")
                        .text(change.label());
            }
            place.appendElement("div").attr("lang", story.language()).append(change.html());
        }
    }

    private void foot(LetterSettings settings) {
        var foot = page.body().appendElement("p").attr("style", QUIET + ";max-width:680px;margin:0 auto");
        foot.appendText(tongue.say("letter.foot", settings.site().in(tongue.language())) + " ");
        foot.appendElement("a").attr("href", settings.preferences()).text(tongue.say("letter.foot.change"));
    }
}
