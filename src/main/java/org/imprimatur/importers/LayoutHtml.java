package org.imprimatur.importers;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** HTML of a site builder below a front matter that names a layout: hero, breadcrumbs, content and side bars. */
final class LayoutHtml implements Format.Reader {

    @Override
    public boolean recognises(String name, String text) {
        var front = FrontMatter.of(text);
        return text.contains("ContentWrapper") && text.contains("<div")
                || (!front.first("layout").isEmpty() && front.rest().strip().startsWith("<"));
    }

    @Override
    public void read(String text, Draft draft) {
        var front = FrontMatter.of(text);
        var page = Furniture.cleared(front.rest(), draft);
        Languages.settle(draft, Names.locale(draft.file.name()), locale(front.first("layout")));
        front.values().forEach((key, values) -> draft.dropped("KEY_DROPPED", key, String.join(", ", values)));
        var slides = Slides.take(page, draft);
        Breadcrumbs.take(page, draft);
        var columns = columns(page);
        draft.title = title(draft, columns);
        HtmlBody.read(columns.isEmpty() ? page.body() : columns.get(0), draft);
        columns.stream().skip(1).forEach(column -> SideBar.read(column, draft));
        columns.forEach(Element::remove);
        leftover(page, !columns.isEmpty(), draft);
        draft.body = HtmlBody.join(slides, draft.body);
    }

    private static @Nullable String locale(String layout) {
        if (layout.isEmpty()) {
            return null;
        }
        return layout.toUpperCase(Locale.ROOT).endsWith("CN") ? "zh" : null;
    }

    private static String title(Draft draft, Elements columns) {
        if (draft.hero != null && !draft.hero.title().isBlank()) {
            return draft.hero.title();
        }
        return draft.breadcrumbs.isEmpty()
                ? columns.select("h1").stream().map(Element::text).findFirst().orElse("")
                : draft.breadcrumbs.get(draft.breadcrumbs.size() - 1).text();
    }

    // Stray end tags make columns out of one another's children: only the outermost count.
    private static Elements columns(Document page) {
        var wrapper = page.selectFirst("#ContentWrapper");
        if (wrapper == null) {
            return new Elements();
        }
        var columns = wrapper.select("> .span");
        return columns.isEmpty() ? new Elements(wrapper) : columns;
    }

    private static void leftover(Document page, boolean hadColumns, Draft draft) {
        if (!hadColumns) {
            draft.look("LAYOUT_UNKNOWN");
        } else if (page.body().hasText()) {
            draft.look("OUTSIDE_CONTENT", page.body().text());
            draft.body = HtmlBody.join(
                    draft.body, draft.batch.markdown.fromHtml(page.body().html()));
        }
    }
}
