package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The front matter of a text and the rest; YAML that is broken is read line by line, as people meant it. */
record FrontMatter(Map<String, List<String>> values, String rest, boolean repaired) {

    private static final Pattern OPENING =
            Pattern.compile("\\A\\s*---\\^?[ \\t]*\\n(?=(?:[ \\t]*\\n)*[\\w.'\"-]+[ \\t]*:)");
    // Sometimes the closing line is glued to the last value.
    private static final Pattern CLOSING = Pattern.compile(
            "(?m)^(?:---+|\\.\\.\\.)[ \\t]*$\\n?|^[\\w.-]+[ \\t]*:[^\\n]*[^\\s-](?<glued>---)[ \\t]*$\\n?");
    private static final Pattern PAIR = Pattern.compile("[ \\t]*([\\w.-]+)[ \\t]*[:：](.*)");

    private static final Pattern TWICE = Pattern.compile("(?ms)^([\\w.-]+)[ \\t]*:(?=.*^\\1[ \\t]*:)");

    static FrontMatter of(String text) {
        var opening = OPENING.matcher(text);
        if (!opening.find()) {
            return new FrontMatter(Map.of(), text, false);
        }
        var inside = text.substring(opening.end());
        var closing = CLOSING.matcher(inside);
        if (!closing.find()) {
            return unclosed(inside);
        }
        var end = closing.group("glued") == null ? closing.start() : closing.start("glued");
        return read(inside.substring(0, end), inside.substring(closing.end()));
    }

    /** The first value under any of the names, or an empty string. */
    String first(String... names) {
        for (var name : names) {
            var found = values.getOrDefault(name, List.of());
            if (!found.isEmpty() && !found.get(0).isBlank()) {
                return found.get(0).strip();
            }
        }
        return "";
    }

    // Without a closing line the front matter ends where lines stop looking like it.
    private static FrontMatter unclosed(String inside) {
        var end = 0;
        for (var line : inside.split("(?<=\\n)", -1)) {
            if (!line.isBlank() && !PAIR.matcher(line.strip()).matches() && !line.matches("(?s)\\s*-\\s.*|\\s+\\S.*")) {
                break;
            }
            end += line.length();
        }
        return new FrontMatter(lines(inside.substring(0, end)), inside.substring(end), true);
    }

    private static FrontMatter read(String yaml, String rest) {
        var parsed = parsed(yaml);
        if (parsed == null) {
            return new FrontMatter(lines(yaml), rest, true);
        }
        // YAML keeps the last of two; people must see both.
        TWICE.matcher(yaml)
                .results()
                .map(found -> name(found.group(1)))
                .forEach(key -> parsed.put(key, lines(yaml).get(key)));
        return new FrontMatter(parsed, rest, false);
    }

    private static @Nullable Map<String, List<String>> parsed(String yaml) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(20)
                .build();
        try {
            return new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map ? flat(map) : null;
        } catch (YamlEngineException broken) {
            return null;
        }
    }

    private static Map<String, List<String>> flat(Map<?, ?> map) {
        var values = new LinkedHashMap<String, List<String>>();
        map.forEach((key, value) -> flatten(name(String.valueOf(key)), value, values));
        return values;
    }

    private static void flatten(String key, @Nullable Object value, Map<String, List<String>> values) {
        if (value instanceof Map<?, ?> nested) {
            nested.forEach((inner, deep) -> flatten(key + "." + name(String.valueOf(inner)), deep, values));
        } else if (value instanceof Iterable<?> list) {
            list.forEach(item -> flatten(key, item, values));
        } else if (value != null) {
            values.computeIfAbsent(key, unused -> new ArrayList<>()).add(String.valueOf(value));
        }
    }

    private static Map<String, List<String>> lines(String yaml) {
        var values = new LinkedHashMap<String, List<String>>();
        var key = "";
        for (var line : yaml.split("\\n", -1)) {
            var pair = PAIR.matcher(line);
            if (line.strip().startsWith("- ") && !key.isEmpty()) {
                add(values, key, line.strip().substring(2));
            } else if (pair.matches() && !line.startsWith("  ")) {
                key = name(pair.group(1));
                add(values, key, pair.group(2));
            } else if (!line.isBlank() && !key.isEmpty()) {
                continued(values, key, line.strip());
            }
        }
        return values;
    }

    private static void add(Map<String, List<String>> values, String key, String raw) {
        var value = raw.strip();
        var quoted = value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        var bare = quoted ? value.substring(1, value.length() - 1) : value.matches("[>|][+-]?") ? "" : value;
        if (!bare.isEmpty()) {
            values.computeIfAbsent(key, unused -> new ArrayList<>()).add(bare);
        }
    }

    private static void continued(Map<String, List<String>> values, String key, String more) {
        var list = values.computeIfAbsent(key, unused -> new ArrayList<>());
        var last = list.isEmpty() ? "" : list.remove(list.size() - 1) + " ";
        list.add(last + more);
    }

    private static String name(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
