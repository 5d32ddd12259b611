package org.imprimatur.desk.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Remembered;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;

/** The places within a text that a link may lead to: its headings, and whatever else carries an id. */
@ApplicationScoped
public class Anchors {
    private static final int KEPT = 1000;
    private static final Pattern ID = Pattern.compile("<[^>]*\\sid=\"([^\"]+)\"");
    private static final Pattern HEADING =
            Pattern.compile("<h[1-6][^>]*\\sid=\"([^\"]+)\"[^>]*>(.*?)</h[1-6]>", Pattern.DOTALL);

    /** What a theme names so stands around every text. */
    private static final String OF_THE_SITE = "site-";

    private final Texts texts;
    private final ContentTypes types;
    private final Markup markup;
    private final Remembered<Hash, Set<String>> known = new Remembered<>(KEPT);

    @Inject
    public Anchors(Texts texts, ContentTypes types, Markup markup) {
        this.texts = texts;
        this.types = types;
        this.markup = markup;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Anchors() {
        this(null, null, null);
    }

    /**
     * A heading that a link may lead to.
     *
     * @param words as they are read
     */
    public record Heading(String id, String words) {}

    /** The places in a text that was saved. */
    Set<String> in(Hash text, TypeName type, LocaleTag locale) {
        return known.of(text, one -> in(texts.get(one), type, locale));
    }

    /** The places in a text that is being typed. */
    Set<String> in(Text typed, TypeName type, LocaleTag locale) {
        return found(ID, html(typed, type, locale)).map(id -> id.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether browsers find what a link names behind its {@code #}.
     *
     * @param places of the text that it leads to
     */
    static boolean has(Set<String> places, String fragment) {
        // To the top of the page they go by themselves.
        return fragment.isEmpty()
                || fragment.equalsIgnoreCase("top")
                || fragment.startsWith(OF_THE_SITE)
                || places.contains(fragment)
                || places.contains(decoded(fragment));
    }

    /** The headings of a text, in reading order. */
    List<Heading> headings(Hash text, TypeName type, LocaleTag locale) {
        return found(HEADING, html(texts.get(text), type, locale))
                .map(heading -> new Heading(
                        heading.group(1), markup.plain(heading.group(2)).strip()))
                .toList();
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String html) {
        return pattern.matcher(html).results();
    }

    private String html(Text stored, TypeName type, LocaleTag locale) {
        var shape = types.get(type);
        var text = shape.read(stored);
        return shape.fields().stream()
                .flatMap(field -> markdown(field, text))
                .map(markdown -> markup.html(markdown, locale))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> markdown(Field field, Text text) {
        var columns = field.columns().stream()
                .filter(column -> column.kind() == FieldKind.MARKDOWN)
                .toList();
        return field.kind() == FieldKind.MARKDOWN
                ? Stream.of(text.one(field.name()))
                : text.rows(field.name()).stream()
                        .flatMap(row -> columns.stream().map(column -> row.getOrDefault(column.name(), "")));
    }
}
