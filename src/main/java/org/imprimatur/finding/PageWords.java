package org.imprimatur.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What people read of a text, without its markup.
 *
 * @param words all but the title
 */
public record PageWords(String title, String words) {
    /** Counts up when the same text is to be read in another way. */
    private static final String FORM = "2";

    /** Between two fields, so that people do not read them as one sentence. */
    public static final String BETWEEN = "\u2029";

    /** What leads elsewhere or is looked at says nothing about the page itself. */
    private static final Set<String> NO_WORDS = Set.of("related", "hero", "icon");

    static PageWords of(ContentType type, Text text, LocaleTag locale, Markup markup, Predicate<String> isShown) {
        var words = Stream.concat(
                        Stream.of("summary", Text.BODY).flatMap(name -> type.field(name).stream()),
                        type.fields().stream()
                                .filter(field -> !List.of("summary", Text.BODY, Text.TITLE)
                                        .contains(field.name())))
                .filter(field -> isShown.test(field.name()) && !NO_WORDS.contains(field.name()))
                .flatMap(field -> words(field, text.fields().get(field.name()), locale, markup))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(BETWEEN));
        return new PageWords(text.title(), words);
    }

    private static Stream<String> words(Field field, @Nullable FieldValue value, LocaleTag locale, Markup markup) {
        if (value == null) {
            return Stream.empty();
        }
        return value.fold(
                one -> Stream.of(words(field, one, locale, markup)),
                many -> many.stream().map(one -> words(field, one, locale, markup)),
                rows -> rows.stream()
                        .flatMap(row -> field.columns().stream()
                                .map(column -> words(column, row.getOrDefault(column.name(), ""), locale, markup))));
    }

    private static String words(Field field, String value, LocaleTag locale, Markup markup) {
        return switch (field.kind()) {
            case MARKDOWN -> markup.plain(value);
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> choice.label().in(locale.value()))
                        .findFirst()
                        .orElse(value);
            case LINK, FLAG -> "";
            case LINE, PARAGRAPH, DATE, NUMBER, LIST, ROWS -> value;
        };
    }

    /** The same for as long as texts of a type are read in the same way. */
    static String shape(ContentType type, LocaleTag locale) {
        return FORM + type.fields().stream().map(field -> shape(field, locale)).collect(Collectors.joining());
    }

    private static String shape(Field field, LocaleTag locale) {
        var choices = field.choices().stream()
                .map(choice -> choice.value() + choice.label().in(locale.value()))
                .collect(Collectors.joining("|"));
        var columns =
                field.columns().stream().map(column -> shape(column, locale)).collect(Collectors.joining("|"));
        return field.name() + field.kind() + choices + columns + ";";
    }
}
