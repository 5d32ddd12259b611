package org.imprimatur.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;

/** Which pages somebody asks for. A parameter that is wrong or unknown is refused by its name. */
record Question(
        Optional<TypeName> type, Optional<LocaleTag> locale, Set<String> tags, int limit, Optional<Place> after) {
    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    private static final Set<String> KNOWN = Set.of("type", "locale", "tag", "limit", "cursor");

    Question {
        tags = Set.copyOf(tags);
    }

    /** Between which pages a list ended: it stays right when pages come and go. */
    record Place(LocaleTag locale, PagePath path) {
        static Place of(LivePage page) {
            return new Place(page.locale(), page.path());
        }

        boolean isBefore(LocaleTag otherLocale, PagePath otherPath) {
            int byLocale = locale.compareTo(otherLocale);
            return byLocale < 0 || byLocale == 0 && path.compareTo(otherPath) < 0;
        }

        String cursor() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((locale + "/" + path).getBytes(StandardCharsets.UTF_8));
        }

        static Place at(String cursor) {
            try {
                var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                int slash = place.indexOf('/');
                return new Place(
                        new LocaleTag(place.substring(0, Math.max(slash, 0))),
                        new PagePath(place.substring(slash + 1)));
            } catch (IllegalArgumentException notOurs) {
                throw new BadParameterException("cursor", "API_CURSOR_WRONG");
            }
        }
    }

    static Question of(MultivaluedMap<String, String> sent, ContentTypes types) {
        for (String name : new TreeSet<>(sent.keySet())) {
            if (!KNOWN.contains(name)) {
                throw new BadParameterException(name, "API_PARAMETER_UNKNOWN", name);
            }
        }
        return new Question(
                one(sent, "type").map(type -> type(type, types)),
                one(sent, "locale").map(Question::locale),
                new TreeSet<>(sent.getOrDefault("tag", List.of())),
                one(sent, "limit").map(Question::limit).orElse(DEFAULT_LIMIT),
                one(sent, "cursor").map(Place::at));
    }

    private static Optional<String> one(MultivaluedMap<String, String> sent, String name) {
        var values = sent.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadParameterException(name, "API_PARAMETER_TWICE", name);
        }
        return values.stream().findFirst();
    }

    static TypeName type(String value, ContentTypes types) {
        if (!TypeName.isOne(value) || types.find(new TypeName(value)).isEmpty()) {
            throw new BadParameterException("type", "API_TYPE_UNKNOWN", value);
        }
        return new TypeName(value);
    }

    static LocaleTag locale(String value) {
        if (!LocaleTag.isOne(value)) {
            throw new BadParameterException("locale", "API_LOCALE_WRONG", value);
        }
        return new LocaleTag(value);
    }

    static int limit(String value) {
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
            throw new BadParameterException("limit", "API_LIMIT_WRONG", String.valueOf(MAX_LIMIT));
        }
        return Integer.parseInt(value);
    }

    boolean wants(LivePage page) {
        return type.map(page.type()::equals).orElse(true)
                && locale.map(page.locale()::equals).orElse(true)
                && page.tags().containsAll(tags);
    }

    boolean isAfter(LivePage page) {
        return after.map(place -> place.isBefore(page.locale(), page.path())).orElse(true);
    }
}
