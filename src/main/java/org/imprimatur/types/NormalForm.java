package org.imprimatur.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.datafile.DataFile;

/**
 * The one way in which a type's file is written: keys in their order, nothing that says what holds anyway, and the short
 * form of a review where there is one. What it does not know stays.
 */
final class NormalForm {
    static final String ORDER = "order";
    static final String GROUPS = "groups";
    static final String HISTORY = "history";
    static final String REDLINES = "redlines";

    private static final List<String> TYPE = List.of(
            "name",
            "label",
            "plural",
            "schemaOrg",
            HISTORY,
            REDLINES,
            "signOffs",
            "review",
            "wording",
            GROUPS,
            ORDER,
            "fields");
    private static final List<String> FIELD = List.of(
            "name",
            "formerly",
            "kind",
            "required",
            "maxLength",
            "retired",
            "group",
            "label",
            "help",
            "choices",
            "columns");
    private static final List<String> REVIEW =
            List.of("locales", "where", "signOffs", "order", "checklist", "blockingComments", "due", "except");
    private static final Set<String> PLAIN = Set.of("required", "retired", "maxLength", "count", "due");

    private NormalForm() {}

    static String write(Map<String, Object> said) {
        return DataFile.write(type(said), PLAIN);
    }

    private static Map<String, Object> type(Map<String, Object> said) {
        var type = new LinkedHashMap<>(said);
        if (type.get("review") instanceof Map<?, ?> review) {
            var normal = review(review);
            type.put("review", normal);
            if (normal.keySet().equals(Set.of("signOffs"))) {
                type.remove("review");
                type.put("signOffs", normal.get("signOffs"));
            }
        }
        if (type.get("signOffs") instanceof List<?> signOffs) {
            type.put("signOffs", signOffs.stream().map(NormalForm::signOff).toList());
        }
        for (String key : List.of(GROUPS, ORDER)) {
            if (type.get(key) instanceof List<?> list && list.isEmpty()) {
                type.remove(key);
            }
        }
        drop(type, HISTORY, "day");
        type.put("fields", fields(type.getOrDefault("fields", List.of())));
        return inOrder(type, TYPE);
    }

    private static Object fields(Object said) {
        return said instanceof List<?> list
                ? list.stream()
                        .map(one -> one instanceof Map<?, ?> map ? field(map) : one)
                        .toList()
                : said;
    }

    private static Map<String, Object> field(Map<?, ?> said) {
        var field = copy(said);
        drop(field, "required", "false");
        drop(field, "retired", "false");
        drop(field, "maxLength", "0");
        for (String key : List.of("formerly", "choices", "columns")) {
            if (field.get(key) instanceof List<?> list && list.isEmpty()) {
                field.remove(key);
            }
        }
        if (field.get("help") instanceof Map<?, ?> help
                && help.values().stream()
                        .allMatch(words -> String.valueOf(words).isBlank())) {
            field.remove("help");
        }
        field.computeIfPresent("columns", (key, columns) -> fields(columns));
        return inOrder(field, FIELD);
    }

    private static Map<String, Object> review(Map<?, ?> said) {
        var review = copy(said);
        drop(review, "order", "any");
        drop(review, "blockingComments", "resolve");
        drop(review, "due", "0");
        return inOrder(policy(review), REVIEW);
    }

    private static Map<String, Object> policy(Map<String, Object> said) {
        said.computeIfPresent(
                "signOffs",
                (key, some) -> some instanceof List<?> list
                        ? list.stream().map(NormalForm::signOff).toList()
                        : some);
        for (String key : List.of("checklist", "except")) {
            // An exception may say that nothing is on its list; what is usual says so by not saying anything.
            if (said.get(key) instanceof List<?> list && list.isEmpty() && !isException(said)) {
                said.remove(key);
            }
        }
        said.computeIfPresent(
                "except",
                (key, some) -> some instanceof List<?> list
                        ? list.stream()
                                .map(one -> one instanceof Map<?, ?> map ? inOrder(policy(copy(map)), REVIEW) : one)
                                .toList()
                        : some);
        return said;
    }

    private static boolean isException(Map<String, Object> said) {
        return said.containsKey("locales") || said.containsKey("where");
    }

    private static Object signOff(Object said) {
        return said instanceof Map<?, ?> wanted
                        && String.valueOf(wanted.getOrDefault("count", null)).matches("null|1")
                        && wanted.containsKey("capacity")
                        && wanted.size() <= 2
                ? String.valueOf(wanted.get("capacity"))
                : said;
    }

    private static void drop(Map<String, Object> from, String key, String value) {
        if (value.equals(from.get(key))) {
            from.remove(key);
        }
    }

    private static Map<String, Object> inOrder(Map<String, Object> said, List<String> keys) {
        var sorted = new LinkedHashMap<String, Object>();
        keys.stream().filter(said::containsKey).forEach(key -> sorted.put(key, said.get(key)));
        said.forEach(sorted::putIfAbsent);
        return sorted;
    }

    private static Map<String, Object> copy(Map<?, ?> said) {
        var copy = new LinkedHashMap<String, Object>();
        said.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
