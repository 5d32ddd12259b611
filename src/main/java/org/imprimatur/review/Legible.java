package org.imprimatur.review;

import org.imprimatur.page.ContentType;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Course;
import org.imprimatur.redline.Plain;

/** A page's texts as somebody reads and quotes them: the body without its marks, other fields line by line. */
public record Legible(ContentType type, LocaleTag locale, Markup markup) {
    public Plain field(Text text, String field) {
        return field.equals(Text.BODY) ? Plain.ofHtml(body(text)) : Plain.ofPlain(value(text, field));
    }

    public Course course(Text before, Text after, String field) {
        return field.equals(Text.BODY)
                ? Course.ofHtml(body(before), body(after))
                : Course.ofPlain(value(before, field), value(after, field));
    }

    public String body(Text text) {
        return markup.html(text.body(), locale);
    }

    private String value(Text stored, String asked) {
        var text = type.read(stored);
        var field = type.nameNow(asked);
        return type.everField(field)
                .map(known -> PlainField.of(known, text))
                .orElseGet(() -> PlainField.of(field, text));
    }
}
