package org.imprimatur.api.live;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.reading.ForReaders;

/**
 * How much of a page somebody wants: by default a list gives no fields, a single page gives all of them.
 *
 * @param fields their names, where somebody said which
 * @param body the forms of the body, where somebody said which
 * @param include what else is to come along: {@code translations}, {@code related}
 */
public record Shown(Optional<Set<String>> fields, Optional<Set<String>> body, Set<String> include) {
    static final String TRANSLATIONS = "translations";
    static final String RELATED = "related";

    private static final Set<String> FORMS = Set.of("markdown", "html", "plain");
    private static final Set<String> ALONG = Set.of(TRANSLATIONS, RELATED);

    static Shown of(MultivaluedMap<String, String> sent, ContentTypes types) {
        var fields = several(sent, "fields");
        fields.ifPresent(names -> names.forEach(name -> known(name, types)));
        var body = several(sent, "body");
        body.ifPresent(forms -> onlyOf(FORMS, forms, "body"));
        var include = several(sent, "include").orElse(Set.of());
        onlyOf(ALONG, include, "include");
        return new Shown(fields, body, include);
    }

    private static Optional<Set<String>> several(MultivaluedMap<String, String> sent, String name) {
        return Question.one(sent, name)
                .map(value -> new TreeSet<>(Stream.of(value.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList()));
    }

    private static void known(String name, ContentTypes types) {
        if (types.all().stream().noneMatch(type -> ForReaders.isOne(type, name))) {
            throw new BadParameterException("fields", "API_FIELD_UNKNOWN", name);
        }
    }

    private static void onlyOf(Set<String> known, Set<String> asked, String parameter) {
        if (!known.containsAll(asked)) {
            throw new BadParameterException(
                    parameter, "API_NONE_OF", parameter, String.join(", ", List.copyOf(new TreeSet<>(known))));
        }
    }

    Map<String, Object> only(Map<String, Object> all) {
        return fields.<Map<String, Object>>map(names -> {
                    var some = new TreeMap<>(all);
                    some.keySet().retainAll(names);
                    return some;
                })
                .orElse(all);
    }

    /** All forms, or those that were asked for. */
    Object only(Prose prose) {
        return body.<Object>map(forms -> {
                    var some = new TreeMap<String, String>(
                            Map.of("markdown", prose.markdown(), "html", prose.html(), "plain", prose.plain()));
                    some.keySet().retainAll(forms);
                    return some;
                })
                .orElse(prose);
    }
}
