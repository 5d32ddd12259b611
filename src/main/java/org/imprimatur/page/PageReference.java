package org.imprimatur.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link to a page by its id, which outlives every move: {@code page:<id>#heading} in the place of an address.
 *
 * @param rest what follows the id, with its {@code #} or {@code ?}; empty where nothing does
 */
public record PageReference(PageId page, String rest) {
    public static final String SCHEME = "page:";

    private static final Pattern ANYWHERE = Pattern.compile("page:([a-z0-9-]{1,64}+)");
    private static final Pattern WHOLE = Pattern.compile("page:([a-z0-9-]{1,64}+)([#?][^\\s<>\"]{0,500}+)?");

    // Where Markdown, HTML in it, or a field that holds nothing else writes an address.
    private static final Pattern AS_A_LINK =
            Pattern.compile("(?:\\A|\\]\\([ \\t\\n]{0,9}+<?+|\\]:[ \\t]{0,9}+<?+|href=[\"']?+)" + ANYWHERE.pattern());

    public static Optional<PageReference> of(String address) {
        var found = WHOLE.matcher(address);
        return found.matches()
                ? Optional.of(new PageReference(
                        new PageId(found.group(1)),
                        Optional.ofNullable(found.group(2)).orElse("")))
                : Optional.empty();
    }

    /** To which pages a text refers, each once. */
    public static Set<PageId> in(Text text) {
        return text.fields().values().stream()
                .flatMap(PageReference::strings)
                .filter(string -> string.contains(SCHEME))
                .flatMap(string -> AS_A_LINK.matcher(string).results())
                .map(found -> new PageId(found.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> strings(FieldValue value) {
        return value.fold(Stream::of, List::stream, rows -> rows.stream().flatMap(row -> row.values().stream()));
    }

    /** Names in HTML, instead of ids, where the pages stand: for those who read it, and as links that can be followed. */
    public static String legible(String html, Signposts signposts) {
        return html.contains(SCHEME) ? named(followed(html, signposts), signposts) : html;
    }

    private static String followed(String html, Signposts signposts) {
        return replaced(
                Pattern.compile("href=\"" + ANYWHERE.pattern()),
                html,
                found -> signposts.address(new PageId(found.group(1))).map(address -> "href=\"" + address));
    }

    private static String named(String html, Signposts signposts) {
        return replaced(
                ANYWHERE,
                html,
                found -> signposts.address(new PageId(found.group(1))).map(address -> SCHEME + address));
    }

    private static String replaced(Pattern form, String html, Function<Matcher, Optional<String>> by) {
        var matcher = form.matcher(html);
        var fresh = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    fresh, Matcher.quoteReplacement(by.apply(matcher).orElse(matcher.group())));
        }
        return matcher.appendTail(fresh).toString();
    }

    @Override
    public String toString() {
        return SCHEME + page + rest;
    }
}
