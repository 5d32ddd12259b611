package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What is done to every page when all files of its batch are known: its addresses. */
final class Ending {

    // Most texts lead to no place of their own, and need not be drawn to find out.
    private static final Pattern FRAGMENT = Pattern.compile("#[^\\s#]|#\\)");

    private Ending() {}

    static Imported of(Draft draft) {
        var addresses = new Addresses(draft);
        draft.body = addresses.inMarkdown(draft.body);
        draft.related.replaceAll(group -> rehomed(group, addresses));
        draft.breadcrumbs.replaceAll(crumb -> rehomed(crumb, addresses));
        var hero = draft.hero;
        if (hero != null && hero.image() != null) {
            draft.hero = new Hero(hero.title(), addresses.rehomed(hero.image()), hero.alt());
        }
        checkFragments(draft);
        return draft.done();
    }

    private static LinkGroup rehomed(LinkGroup group, Addresses addresses) {
        var links = new ArrayList<LinkGroup.Link>();
        group.links().forEach(link -> links.add(new LinkGroup.Link(link.text(), addresses.rehomed(link.href()))));
        return new LinkGroup(group.title(), links);
    }

    private static Crumb rehomed(Crumb crumb, Addresses addresses) {
        return crumb.href() == null ? crumb : new Crumb(crumb.text(), addresses.rehomed(crumb.href()));
    }

    private static void checkFragments(Draft draft) {
        if (!FRAGMENT.matcher(draft.body).find()) {
            return;
        }
        var rendered = draft.batch.markdown.render(draft.body);
        var ids = new HashSet<>(
                Jsoup.parseBodyFragment(rendered.html()).select("[id]").eachAttr("id"));
        for (var link : rendered.links()) {
            if (link.length() > 1 && link.startsWith("#") && !ids.contains(link.substring(1))) {
                draft.look("FRAGMENT_BROKEN", link);
            }
        }
    }
}
