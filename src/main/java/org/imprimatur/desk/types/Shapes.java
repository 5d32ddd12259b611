package org.imprimatur.desk.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type's file in the shape of its form and back: the form has no short ways of saying things, and lists where the file
 * has names of its own choosing as keys.
 */
final class Shapes {
    private static final String REVIEW = "review";
    private static final String SIGN_OFFS = "signOffs";
    private static final String WHERE = "where";
    private static final String EXCEPT = "except";
    private static final String FIELD = "field";
    private static final String VALUES = "values";

    private Shapes() {}

    static Sheet open(Map<String, Object> file) {
        var said = new LinkedHashMap<>(file);
        var review = map(said.get(REVIEW));
        if (said.containsKey(SIGN_OFFS)) {
            review.put(SIGN_OFFS, said.remove(SIGN_OFFS));
        }
        openPolicy(review);
        each(review, EXCEPT, Shapes::openException);
        said.put(REVIEW, review);
        said.put("fields", maps(said.get("fields")));
        return new Sheet(said);
    }

    private static void openPolicy(Map<String, Object> policy) {
        if (policy.get(SIGN_OFFS) instanceof List<?> list) {
            var open = new ArrayList<Object>();
            list.forEach(
                    one -> open.add(one instanceof Map<?, ?> ? one : new LinkedHashMap<>(Map.of("capacity", one))));
            policy.put(SIGN_OFFS, open);
        }
    }

    private static void openException(Map<String, Object> except) {
        openPolicy(except);
        var open = new ArrayList<Object>();
        map(except.get(WHERE)).forEach((field, values) -> {
            var one = new LinkedHashMap<String, Object>();
            one.put(FIELD, field);
            one.put(VALUES, values);
            open.add(one);
        });
        except.put(WHERE, open);
    }

    static Map<String, Object> close(Sheet sheet) {
        var said = new LinkedHashMap<>(sheet.said());
        var review = map(said.get(REVIEW));
        closePolicy(review);
        each(review, EXCEPT, Shapes::closeException);
        said.put(REVIEW, review);
        said.computeIfPresent("groups", (key, some) -> filled(maps(some), "name"));
        return said;
    }

    private static void closePolicy(Map<String, Object> policy) {
        policy.computeIfPresent(SIGN_OFFS, (key, some) -> filled(maps(some), "capacity"));
        policy.computeIfPresent("checklist", (key, some) -> filled(maps(some), "id"));
    }

    private static List<Object> filled(List<Object> some, String key) {
        return new ArrayList<>(some.stream()
                .filter(one -> !(one instanceof Map<?, ?> map) || map.containsKey(key) || map.size() > 1)
                .toList());
    }

    private static void closeException(Map<String, Object> except) {
        closePolicy(except);
        // What an exception does not say is as usual; an empty list of sign-offs would ask for none.
        if (except.get(SIGN_OFFS) instanceof List<?> list && list.isEmpty()) {
            except.remove(SIGN_OFFS);
        }
        var where = new LinkedHashMap<String, Object>();
        maps(except.get(WHERE)).forEach(one -> {
            var said = map(one);
            if (said.containsKey(FIELD)) {
                where.put(String.valueOf(said.get(FIELD)), said.getOrDefault(VALUES, new ArrayList<>()));
            }
        });
        except.remove(WHERE);
        if (!where.isEmpty()) {
            except.put(WHERE, where);
        }
    }

    private static void each(Map<String, Object> in, String key, Consumer<Map<String, Object>> change) {
        var changed = new ArrayList<Object>();
        for (Object one : maps(in.get(key))) {
            var map = map(one);
            change.accept(map);
            changed.add(map);
        }
        in.remove(key);
        if (!changed.isEmpty()) {
            in.put(key, changed);
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> copy.put(String.valueOf(key), inner));
        }
        return copy;
    }

    private static List<Object> maps(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }
}
