package org.imprimatur.desk.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.desk.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * A type's file as keys and values while somebody fills in its form, half-finished states and what the form has no input
 * for included. A place in it is named by keys and numbers with dots between them, as {@code fields.3.label.en}.
 */
record Sheet(Map<String, Object> said) {
    private static final String INPUT = "d.";
    private static final String FLAG = "flag";
    private static final String LIST = "list";
    private static final Pattern PLACE =
            Pattern.compile("[A-Za-z][A-Za-z-]{0,30}(\\.([A-Za-z][A-Za-z-]{0,30}|\\d{1,3})){0,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、\\n]\\s*");

    /** Far more than any type has; keeps a made-up number from filling the memory. */
    private static final int MOST = 300;

    /** Takes over what stands in the inputs. */
    void fill(Form form) {
        form.values().keySet().stream()
                .filter(name -> name.startsWith(INPUT))
                .sorted(Sheet::byPlace)
                .forEach(name -> put(name.substring(INPUT.length()), form.one(name)));
        form.many(FLAG).forEach(place -> put(place, form.has(INPUT + place) ? "true" : ""));
        form.many(LIST).forEach(place -> list(place, form.one(INPUT + place)));
    }

    private static int byPlace(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    private void list(String place, String typed) {
        var items = BETWEEN.splitAsStream(typed.strip())
                .filter(item -> !item.isEmpty())
                .toList();
        set(place, items.isEmpty() ? null : new ArrayList<Object>(items));
    }

    private void put(String place, String typed) {
        var value = typed.replace("\r\n", "\n").strip();
        set(place, value.isEmpty() ? null : value);
    }

    @SuppressWarnings("unchecked") // keys of data files are strings
    private void set(String place, @Nullable Object value) {
        if (!PLACE.matcher(place).matches()) {
            return;
        }
        var way = place.split("\\.", -1);
        Object at = said;
        for (int step = 0; step < way.length - 1; step++) {
            boolean isList = NUMBER.matcher(way[step + 1]).matches();
            at = isList
                    ? inner(at, way[step], new ArrayList<Object>())
                    : inner(at, way[step], new LinkedHashMap<String, Object>());
        }
        if (at instanceof Map<?, ?> map) {
            if (value == null) {
                map.remove(way[way.length - 1]);
            } else {
                ((Map<String, Object>) map).put(way[way.length - 1], value);
            }
        }
    }

    /** What stands there; something new where nothing of the kind does. */
    @SuppressWarnings("unchecked") // keys of data files are strings
    private static Object inner(Object in, String step, Object fresh) {
        if (in instanceof List<?> list && NUMBER.matcher(step).matches()) {
            int number = Math.min(MOST, Integer.parseInt(step));
            var items = (List<Object>) list;
            while (items.size() <= number) {
                items.add(new LinkedHashMap<String, Object>());
            }
            return items.get(number);
        }
        if (in instanceof Map<?, ?> map) {
            var there = map.get(step);
            if (there == null || there.getClass() != fresh.getClass()) {
                ((Map<String, Object>) map).put(step, fresh);
                return fresh;
            }
            return there;
        }
        return fresh;
    }

    /** The list at a place, which may be changed; empty where none is. */
    @SuppressWarnings("unchecked") // lists of data files hold anything
    Optional<List<Object>> at(String place) {
        if (!PLACE.matcher(place).matches()) {
            return Optional.empty();
        }
        Object at = said;
        for (String step : place.split("\\.", -1)) {
            at = step(at, step);
        }
        return at instanceof List<?> list ? Optional.of((List<Object>) list) : Optional.empty();
    }

    private static Object step(Object in, String step) {
        if (in instanceof Map<?, ?> map) {
            var inner = map.get(step);
            return inner == null ? "" : inner;
        }
        return in instanceof List<?> list && NUMBER.matcher(step).matches() && Integer.parseInt(step) < list.size()
                ? list.get(Integer.parseInt(step))
                : "";
    }

    void add(String place) {
        set(place + ".0.x", null);
        at(place).filter(list -> list.size() < MOST).ifPresent(list -> {
            boolean isFresh = list.size() == 1 && list.get(0) instanceof Map<?, ?> map && map.isEmpty();
            if (!isFresh) {
                list.add(new LinkedHashMap<String, Object>());
            }
        });
    }

    void remove(String place, int number) {
        at(place).filter(list -> number < list.size()).ifPresent(list -> list.remove(number));
    }

    void swap(String place, int one, int other) {
        at(place)
                .filter(list -> one >= 0 && other >= 0 && one < list.size() && other < list.size())
                .ifPresent(list -> Collections.swap(list, one, other));
    }

    String one(String key) {
        return String.valueOf(said.getOrDefault(key, ""));
    }

    /** The type's own fields, as far as they are any. */
    @SuppressWarnings("unchecked") // keys of data files are strings
    List<Map<String, Object>> fields() {
        return at("fields").stream()
                .flatMap(List::stream)
                .filter(Map.class::isInstance)
                .map(field -> (Map<String, Object>) field)
                .toList();
    }

    List<String> fieldNames() {
        return fields().stream().map(field -> String.valueOf(field.get("name"))).toList();
    }
}
