package org.imprimatur.importers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.FieldValue.Many;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.page.FieldValue.Rows;
import org.imprimatur.page.Text;
import org.jspecify.annotations.Nullable;

/** Puts what was read into the fields that every content type has. */
final class Mapping {
    private Mapping() {}

    /** What people filled in and no import brings stays: the other fields of the page as it is. */
    static Text over(Text now, Imported page) {
        var text = now;
        for (Map.Entry<String, FieldValue> field : fields(page).entrySet()) {
            text = text.with(field.getKey(), field.getValue());
        }
        return text;
    }

    private static Map<String, FieldValue> fields(Imported page) {
        var fields = new LinkedHashMap<String, FieldValue>();
        fields.put(Text.TITLE, one(page.title()));
        fields.put("summary", one(page.summary()));
        fields.put(Text.BODY, one(page.body()));
        fields.put("tags", new Many(page.tags()));
        fields.put("related", related(page.related()));
        fields.put("breadcrumbs", breadcrumbs(page.breadcrumbs()));
        fields.put("hero", hero(page.hero()));
        fields.put("owner", one(page.owner()));
        fields.put("lastReviewed", one(page.lastReviewed()));
        return fields;
    }

    private static One one(@Nullable String value) {
        return new One(Objects.requireNonNullElse(value, ""));
    }

    private static Rows related(List<LinkGroup> groups) {
        return new Rows(groups.stream()
                .flatMap(group -> group.links().stream().map(link -> related(group, link)))
                .toList());
    }

    private static Map<String, String> related(LinkGroup group, LinkGroup.Link link) {
        return Map.of("group", group.title(), "title", link.text(), "href", link.href());
    }

    private static Rows breadcrumbs(List<Crumb> crumbs) {
        return new Rows(crumbs.stream()
                .map(crumb -> Map.of("title", crumb.text(), "href", Objects.requireNonNullElse(crumb.href(), "")))
                .toList());
    }

    private static Rows hero(@Nullable Hero hero) {
        return new Rows(Stream.ofNullable(hero)
                .map(one -> Map.of(
                        "title", one.title(), "image", Objects.requireNonNullElse(one.image(), ""), "alt", one.alt()))
                .toList());
    }
}
