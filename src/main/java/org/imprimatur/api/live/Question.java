package org.imprimatur.api.live;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Place;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.Extent;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/** Which pages somebody asks for. A parameter that is wrong or unknown is refused by its name. */
public record Question(
        Optional<TypeName> type,
        Optional<LocaleTag> locale,
        Optional<LocaleTag> fallback,
        Set<String> tags,
        List<Condition> tests,
        Optional<Ranking> ranking,
        boolean isMarked,
        Order order,
        Shown shown,
        int limit,
        Optional<Place> after) {
    public static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    private static final Set<String> KNOWN = Set.of(
            "type",
            "locale",
            "fallback",
            "tag",
            "limit",
            "cursor",
            "sort",
            "fields",
            "body",
            "include",
            "q",
            "highlight",
            PastAsked.AS_OF);

    public Question {
        tags = Set.copyOf(tags);
        tests = List.copyOf(tests);
    }

    static Question of(MultivaluedMap<String, String> sent, ContentTypes types, Facts facts) {
        onlyKnown(sent, name -> KNOWN.contains(name) || Condition.isOne(name));
        var type = one(sent, "type").map(asked -> type(asked, types));
        var locale = one(sent, "locale").map(Question::locale);
        var fallback = one(sent, "fallback").map(Question::locale);
        if (fallback.isPresent() && locale.isEmpty()) {
            throw new BadParameterException("fallback", "API_FALLBACK_ALONE");
        }
        var searched = fallback.isPresent() ? Optional.<LocaleTag>empty() : locale;
        var ranking = one(sent, "q").map(words -> facts.ranking(words, searched, type));
        var order = Order.of(one(sent, "sort").orElse(""), facts).orBest(ranking);
        return new Question(
                type,
                locale,
                fallback,
                new TreeSet<>(sent.getOrDefault("tag", List.of())),
                sent.entrySet().stream()
                        .filter(one -> Condition.isOne(one.getKey()))
                        .flatMap(one -> one.getValue().stream().map(value -> Condition.of(one.getKey(), value, facts)))
                        .toList(),
                ranking,
                one(sent, "highlight").filter(Question::flag).isPresent(),
                order,
                Shown.of(sent, types),
                one(sent, "limit").map(Question::limit).orElse(DEFAULT_LIMIT),
                one(sent, "cursor").map(cursor -> Place.at(cursor, order.keys().size())));
    }

    /** What nobody understands is refused by its name: a filter that is mistyped must not look as if it had been heeded. */
    public static void onlyKnown(MultivaluedMap<String, String> sent, Predicate<String> known) {
        for (String name : new TreeSet<>(sent.keySet())) {
            if (!known.test(name)) {
                throw new BadParameterException(name, "API_PARAMETER_UNKNOWN", name);
            }
        }
    }

    public static Optional<String> one(MultivaluedMap<String, String> sent, String name) {
        var values = sent.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadParameterException(name, "API_PARAMETER_TWICE", name);
        }
        return values.stream().findFirst();
    }

    public static TypeName type(String value, ContentTypes types) {
        if (!TypeName.isOne(value) || types.find(new TypeName(value)).isEmpty()) {
            throw new BadParameterException("type", "API_TYPE_UNKNOWN", value);
        }
        return new TypeName(value);
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new BadParameterException("highlight", "API_NONE_OF", "highlight", "false, true");
        }
        return value.equals("true");
    }

    public static LocaleTag locale(String value) {
        if (!LocaleTag.isOne(value)) {
            throw new BadParameterException("locale", "API_LOCALE_WRONG", value);
        }
        return new LocaleTag(value);
    }

    public static int limit(String value) {
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
            throw new BadParameterException("limit", "API_LIMIT_WRONG", String.valueOf(MAX_LIMIT));
        }
        return Integer.parseInt(value);
    }

    /** Among no more pages than may fit: an answer is stale only with those that were looked through. */
    List<LivePage> among(Pages pages) {
        return locale.filter(only -> fallback.isEmpty())
                .map(only -> type.map(kind -> pages.some(only, kind, 0, pages.count(only, kind)))
                        .orElseGet(() -> pages.in(only)))
                .orElseGet(pages::all);
    }

    boolean wants(LivePage page, Pages pages) {
        return type.map(page.type()::equals).orElse(true)
                && locale.map(asked -> page.locale().equals(asked) || isFallback(page, asked, pages))
                        .orElse(true)
                && page.tags().containsAll(tags)
                && ranking.map(ranks -> ranks.has(page)).orElse(true)
                && tests.stream().allMatch(test -> test.fits(page));
    }

    /** Where it is not live in the language that was asked for. */
    private boolean isFallback(LivePage page, LocaleTag asked, Pages pages) {
        return fallback.filter(page.locale()::equals).isPresent()
                && pages.translations(page.group()).stream()
                        .noneMatch(other -> other.locale().equals(asked));
    }

    /**
     * Some of the pages that fit.
     *
     * @param total how many fit
     * @param next the cursor of the next sheet
     */
    record Sheet(List<LivePage> pages, int total, Optional<String> next) {}

    Sheet sheet(Pages pages) {
        return isPlain() ? leafed(pages) : chosen(pages);
    }

    /** Whether pages need not be looked at to be chosen and put in order. */
    private boolean isPlain() {
        return order.equals(Order.BY_ADDRESS)
                && fallback.isEmpty()
                && tags.isEmpty()
                && tests.isEmpty()
                && ranking.isEmpty();
    }

    private Sheet leafed(Pages pages) {
        var extent = new Extent(locale, type);
        var some = pages.after(extent, after.map(place -> new PageAddress(place.locale(), place.path())), limit + 1);
        var shown = some.subList(0, Math.min(limit, some.size()));
        return new Sheet(shown, pages.count(extent), next(shown, some.size() > limit));
    }

    private Sheet chosen(Pages pages) {
        var all = order.sorted(
                among(pages).stream().filter(page -> wants(page, pages)).toList());
        int from = after.map(place -> order.end(all, place)).orElse(0);
        int end = Math.min(all.size(), from + limit);
        return new Sheet(all.subList(from, end), all.size(), next(all.subList(from, end), end < all.size()));
    }

    private Optional<String> next(List<LivePage> shown, boolean goesOn) {
        return goesOn ? Optional.of(order.of(shown.get(shown.size() - 1)).cursor()) : Optional.empty();
    }
}
