package org.imprimatur.desk.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same file at the same time, put together. Fields, choices and the like are told apart by
 * their names, a renamed one by the name that it had. Where both changed the same, the second one's stands, and is named.
 */
final class Reunited {
    private static final List<String> NAMES = List.of("name", "id", "value", "capacity");

    private final List<String> collisions = new ArrayList<>();
    private Map<String, Object> said = Map.of();

    private Reunited() {}

    /** @param base what both began from */
    static Reunited of(Map<String, Object> base, Map<String, Object> theirs, Map<String, Object> mine) {
        var reunited = new Reunited();
        reunited.said = reunited.maps("", base, theirs, mine);
        return reunited;
    }

    Map<String, Object> said() {
        return said;
    }

    /** The places that both changed, as {@code fields › version › label}. */
    List<String> collisions() {
        return List.copyOf(collisions);
    }

    private @Nullable Object merged(
            String place, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return theirs;
        }
        if (Objects.equals(theirs, base)) {
            return mine;
        }
        if (theirs instanceof Map<?, ?> their && mine instanceof Map<?, ?> my) {
            return maps(place, map(base), map(their), map(my));
        }
        if (isNamed(theirs) && isNamed(mine)) {
            return lists(place, list(base), list(theirs), list(mine));
        }
        collisions.add(place);
        return mine == null ? theirs : mine;
    }

    private Map<String, Object> maps(
            String place, Map<String, Object> base, Map<String, Object> theirs, Map<String, Object> mine) {
        var keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(mine.keySet());
        var merged = new LinkedHashMap<String, Object>();
        for (String key : keys) {
            var value = merged(inside(place, key), base.get(key), theirs.get(key), mine.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }

    private List<Object> lists(String place, List<Object> base, List<Object> theirs, List<Object> mine) {
        var before = base.stream().map(Reunited::name).collect(Collectors.toCollection(LinkedHashSet::new));
        var was = byName(base, before);
        var their = byName(theirs, before);
        var my = byName(mine, before);
        var merged = new ArrayList<>();
        for (String name : order(was.keySet(), their.keySet(), my.keySet())) {
            var item = merged(inside(place, name), was.get(name), their.get(name), my.get(name));
            if (item != null) {
                merged.add(item);
            }
        }
        return merged;
    }

    /** That of whoever moved things; what the other added stands behind what it stood behind there. */
    private static List<String> order(Set<String> base, Set<String> theirs, Set<String> mine) {
        var isTheirs = !inBoth(theirs, base).equals(inBoth(base, theirs));
        var order = new ArrayList<>(isTheirs ? theirs : mine);
        var last = "";
        for (String name : isTheirs ? mine : theirs) {
            if (!order.contains(name)) {
                order.add(order.indexOf(last) + 1, name);
            }
            last = name;
        }
        return order;
    }

    private static List<String> inBoth(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static Map<String, Object> byName(List<Object> items, Set<String> before) {
        var named = new LinkedHashMap<String, Object>();
        items.forEach(item -> named.put(nameThen(item, before), item));
        return named;
    }

    /** The name that a field had when both began. */
    private static String nameThen(Object item, Set<String> before) {
        var now = name(item);
        var once = item instanceof Map<?, ?> map && map.get("formerly") instanceof List<?> names ? names : List.of();
        return Stream.concat(Stream.of(now), once.stream().map(String::valueOf))
                .filter(before::contains)
                .findFirst()
                .orElse(now);
    }

    private static String name(Object item) {
        var map = map(item);
        return NAMES.stream()
                .filter(map::containsKey)
                .findFirst()
                .map(key -> String.valueOf(map.get(key)))
                .orElse("");
    }

    private static boolean isNamed(@Nullable Object value) {
        return value instanceof List<?> list
                && !list.isEmpty()
                && list.stream()
                        .allMatch(
                                item -> item instanceof Map<?, ?> && !name(item).isEmpty());
    }

    private static String inside(String place, String key) {
        return place.isEmpty() ? key : place + " › " + key;
    }

    @SuppressWarnings("unchecked") // keys of data files are strings
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked") // lists of data files hold anything
    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }
}
