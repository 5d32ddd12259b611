package org.imprimatur.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;
import org.imprimatur.redline.SideBySide;
import org.imprimatur.redline.Summary;

/**
 * Two texts of a page beside each other.
 *
 * @param fields what differs beside the body, in the order of the type's fields
 * @param body the redline of the body as it is read
 */
public record Comparison(List<FieldChange> fields, Redline body) {
    public Comparison {
        fields = List.copyOf(fields);
    }

    public static Comparison of(
            ContentType type, Text older, Text newer, Markup markup, LocaleTag locale, Labels labels) {
        var before = type.read(older);
        var after = type.read(newer);
        var fields = new ArrayList<FieldChange>();
        var different = before.differences(after);
        different.remove(Text.BODY);
        Stream.concat(type.fields().stream(), type.retired().stream())
                .filter(field -> different.remove(field.name()))
                .forEach(field -> fields.add(change(field, before, after, labels)));
        different.forEach(name -> fields.add(change(name, before, after, labels)));
        var body = Redline.ofHtml(markup.html(before.body(), locale), markup.html(after.body(), locale), labels);
        return new Comparison(
                fields.stream().map(change -> legible(change, markup)).toList(), legible(body, markup));
    }

    private static FieldChange legible(FieldChange change, Markup markup) {
        return new FieldChange(
                change.field(), change.label(), change.was(), change.now(), legible(change.redline(), markup));
    }

    private static Redline legible(Redline redline, Markup markup) {
        return new Redline(markup.legible(redline.html()), redline.summary(), redline.changes(), redline.segments());
    }

    private static FieldChange change(Field field, Text before, Text after, Labels labels) {
        var was = PlainField.of(field, before);
        var now = PlainField.of(field, after);
        return new FieldChange(field.name(), field.label(), was, now, plain(field.name(), was, now, labels));
    }

    /** A field that the type does not know is shown all the same: nothing changes unseen. */
    private static FieldChange change(String unknown, Text before, Text after, Labels labels) {
        var label = new Wording(Map.of("en", unknown));
        var was = PlainField.of(unknown, before);
        var now = PlainField.of(unknown, after);
        return new FieldChange(unknown, label, was, now, plain(unknown, was, now, labels));
    }

    private static Redline plain(String field, String was, String now, Labels labels) {
        var drawn = Redline.ofPlain(was, now, labels);
        return new Redline(Anchors.own(field, drawn.html()), drawn.summary(), drawn.changes(), drawn.segments());
    }

    /** The Markdown of the bodies, for those who want to see every character. */
    public static Redline source(Text before, Text after, Labels labels) {
        return Redline.ofPlain(before.body(), after.body(), labels);
    }

    /** The bodies as they are read, in two columns. */
    public static SideBySide sides(Text before, Text after, Markup markup, LocaleTag locale, Labels labels) {
        return SideBySide.ofHtml(markup.html(before.body(), locale), markup.html(after.body(), locale), labels);
    }

    /** How much changed, the fields counted in. */
    public Summary summary() {
        return fields.stream().map(change -> change.redline().summary()).reduce(body.summary(), Comparison::sum);
    }

    private static Summary sum(Summary one, Summary other) {
        return new Summary(
                one.wordsAdded() + other.wordsAdded(),
                one.wordsRemoved() + other.wordsRemoved(),
                one.wordsMoved() + other.wordsMoved());
    }

    public boolean isEmpty() {
        return fields.isEmpty() && body.isEmpty();
    }
}
