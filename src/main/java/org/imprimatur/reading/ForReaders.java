package org.imprimatur.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageReference;
import org.imprimatur.page.Signposts;
import org.imprimatur.page.Text;
import org.imprimatur.page.Tier;

/** What readers get of a text: which fields, and where its references lead, on the site and over the API alike. The others steer the house. */
public final class ForReaders {
    private static final Set<String> OF_THE_HOUSE = Set.of("order", "owner", "visibility", "reviewBy");

    /** Every address at which one asks for a document begins so. */
    public static final String REQUESTS = "/documents/";

    private ForReaders() {}

    /** A field that its type no longer knows is not drawn, and so not told either. */
    public static boolean isOne(ContentType type, String field) {
        return !OF_THE_HOUSE.contains(field) && type.field(field).isPresent();
    }

    /** The text with the addresses of today in the place of references; a link to what is not live becomes its words. */
    public static Text text(ContentType type, Text text, Markup markup, Signposts signposts, LocaleTag locale) {
        boolean isOnRequest = Tier.isOnRequest(text);
        if (PageReference.in(text).isEmpty() && !isOnRequest) {
            return text;
        }
        UnaryOperator<String> aimed = isOnRequest ? address -> onRequest(address, locale) : address -> address;
        return led(type, text, markup, address -> resolved(address, signposts).map(aimed));
    }

    private static Text led(ContentType type, Text text, Markup markup, Signs signs) {
        var fields = new TreeMap<>(text.fields());
        fields.replaceAll((name, value) -> type.field(name)
                .map(field -> resolved(field, value, markup, signs))
                .orElse(value));
        return new Text(fields);
    }

    /** The same text where the site stands elsewhere than at the root of its server: what leads to the site leads there. */
    public static Text within(String root, ContentType type, Text text, Markup markup) {
        return root.isEmpty() ? text : led(type, text, markup, address -> Optional.of(within(root, address)));
    }

    /** An address of the site from the root of its server; any other stays as it is. */
    public static String within(String root, String address) {
        return address.startsWith("/") && !address.startsWith("//") ? root + address : address;
    }

    /** Where an address leads readers; empty where they get no further. */
    private interface Signs {
        Optional<String> lead(String address);
    }

    /** Instead of to a document that is not for everybody, to where one asks for it. */
    private static String onRequest(String address, LocaleTag locale) {
        return AssetAddress.document(address)
                .map(document -> REQUESTS + locale + "/" + document)
                .orElse(address);
    }

    private static FieldValue resolved(Field field, FieldValue value, Markup markup, Signs signs) {
        return value.fold(
                one -> new FieldValue.One(resolved(field, one, markup, signs)),
                many -> new FieldValue.Many(many.stream()
                        .map(one -> resolved(field, one, markup, signs))
                        .toList()),
                rows -> new FieldValue.Rows(rows.stream()
                        .map(row -> resolved(field, row, markup, signs))
                        .toList()));
    }

    private static Map<String, String> resolved(Field field, Map<String, String> row, Markup markup, Signs signs) {
        var cells = new TreeMap<>(row);
        field.columns()
                .forEach(column ->
                        cells.computeIfPresent(column.name(), (name, cell) -> resolved(column, cell, markup, signs)));
        return cells;
    }

    private static String resolved(Field field, String value, Markup markup, Signs signs) {
        return switch (field.kind()) {
            case MARKDOWN -> markup.relinked(value, signs::lead);
            case LINK -> signs.lead(value).orElse("");
            case LINE, PARAGRAPH, DATE, NUMBER, CHOICE, FLAG, LIST, ROWS -> value;
        };
    }

    private static Optional<String> resolved(String address, Signposts signposts) {
        return PageReference.of(address).map(signposts::address).orElseGet(() -> Optional.of(address));
    }
}
