package org.imprimatur.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To which pages of the same site a text links from its root, without rendering it: every text is asked at a start. */
public final class InnerLinks {
    // As Markdown writes a link or a reference, as HTML in it does, and as a field that holds nothing else. What cannot
    // match is given up at once: the possessive ends keep a hostile text from costing more than its length.
    private static final Pattern FORM = Pattern.compile(
            "(?:\\A|\\]\\([ \\t\\n]{0,9}+<?+|\\]:[ \\t]{0,9}+<?+|href=[\"']?+)(/[^\\s()<>\"'?#\\\\]{1,2000}+)");

    private InnerLinks() {}

    /** What the fields and the body of a text link to, each once, without what follows {@code ?} or {@code #}. */
    public static Set<PageAddress> in(Text text) {
        return text.fields().values().stream()
                .flatMap(InnerLinks::strings)
                .flatMap(InnerLinks::addresses)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> strings(FieldValue value) {
        return value.fold(Stream::of, List::stream, rows -> rows.stream().flatMap(row -> row.values().stream()));
    }

    private static Stream<PageAddress> addresses(String string) {
        return string.contains("/")
                ? FORM.matcher(string).results().flatMap(found -> PageAddress.of(found.group(1)).stream())
                : Stream.empty();
    }
}
