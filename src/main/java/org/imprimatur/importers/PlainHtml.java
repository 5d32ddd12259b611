package org.imprimatur.importers;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of HTML from anywhere. */
final class PlainHtml implements Format.Reader {

    private static final Pattern SIGN =
            Pattern.compile("(?is)\\A\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|\\?xml|html|head|body)\\b.*");

    @Override
    public boolean recognises(String name, String text) {
        return name.matches("(?i).*\\.x?html?") || SIGN.matcher(text).matches();
    }

    @Override
    public void read(String text, Draft draft) {
        var page = Furniture.cleared(text, draft);
        draft.summary = meta(page, "description");
        Tags.add(draft, meta(page, "keywords"));
        draft.owner = meta(page, "author").isEmpty() ? null : meta(page, "author");
        Languages.settle(draft, page.select("html").attr("lang"));
        var content = content(page, draft);
        draft.title = title(page, content, draft);
        HtmlBody.read(content, draft);
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content").strip();
    }

    // Where a page marks its main part, menus and footers around it belong to the old site.
    private static Element content(Document page, Draft draft) {
        var main = page.selectFirst("main, [role=main], body > article");
        if (main == null) {
            return page.body();
        }
        main.remove();
        if (page.body().hasText()) {
            draft.dropped("AROUND_MAIN", page.body().text());
        }
        return main;
    }

    private static String title(Document page, Element content, Draft draft) {
        var headings = content.select("h1");
        if (headings.size() == 1) {
            if (!page.title().isBlank() && !page.title().strip().equals(headings.text())) {
                draft.dropped("HTML_TITLE", page.title());
            }
            return headings.text();
        }
        return page.title().strip();
    }
}
