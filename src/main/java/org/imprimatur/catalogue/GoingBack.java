package org.imprimatur.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An earlier definition as one can go back to it: the fields that came since are out of use in it, not gone, and those
 * that were renamed since are found under both names.
 */
final class GoingBack {
    private static final String FIELDS = "fields";
    private static final String NAME = "name";
    private static final String FORMERLY = "formerly";
    private static final String RETIRED = "retired";
    private static final String COLUMNS = "columns";

    private final List<Map<String, Object>> earlier;

    private GoingBack(List<Map<String, Object>> earlier) {
        this.earlier = earlier;
    }

    static String to(Definition earlier, Definition now, DefinitionFiles files) {
        var said = files.open(earlier.file());
        var fields = fields(said, FIELDS);
        var back = new GoingBack(fields);
        fields(files.open(now.file()), FIELDS).forEach(back::keep);
        said.put(FIELDS, new ArrayList<Object>(fields));
        return files.write(said);
    }

    private void keep(Map<String, Object> now) {
        var names = new TreeSet<>(names(now));
        names.add(name(now));
        var there = earlier.stream().filter(one -> names.contains(name(one))).findFirst();
        there.ifPresentOrElse(
                one -> {
                    names.addAll(names(one));
                    names.remove(name(one));
                    put(one, names);
                    keepColumns(one, now);
                },
                () -> {
                    var unused = new LinkedHashMap<>(now);
                    unused.put(RETIRED, "true");
                    earlier.add(unused);
                });
    }

    private static void put(Map<String, Object> field, Set<String> formerly) {
        if (!formerly.isEmpty()) {
            field.put(FORMERLY, new ArrayList<Object>(formerly));
        }
    }

    private static void keepColumns(Map<String, Object> was, Map<String, Object> now) {
        var columns = fields(was, COLUMNS);
        fields(now, COLUMNS).stream()
                .filter(column -> columns.stream().noneMatch(one -> name(one).equals(name(column))))
                .forEach(columns::add);
        if (!columns.isEmpty()) {
            was.put(COLUMNS, new ArrayList<Object>(columns));
        }
    }

    private static String name(Map<String, Object> field) {
        return String.valueOf(field.get(NAME));
    }

    private static List<String> names(Map<String, Object> field) {
        return list(field, FORMERLY).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<String, Object> in, String key) {
        return Optional.ofNullable(in.get(key))
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked") // keys of data files are strings
    private static List<Map<String, Object>> fields(Map<String, Object> in, String key) {
        var fields = new ArrayList<Map<String, Object>>();
        list(in, key).forEach(one -> fields.add((Map<String, Object>) one));
        return fields;
    }
}
