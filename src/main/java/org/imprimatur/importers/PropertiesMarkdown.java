package org.imprimatur.importers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Markdown with a {@code <properties/>} and a {@code <tags/>} block, as cloud documentation once kept it. */
final class PropertiesMarkdown implements Format.Reader {

    private static final Pattern SIGN =
            Pattern.compile("(?i)<properties\\b|<tags\\s[^>]*(?:ms\\.|wacn\\.)|\\[(?:AZURE|WACOM)\\.[A-Z_]+");
    // A ">" inside a quoted value does not end the block.
    private static final Markup BLOCK = Markup.of(
            "(?i)^[ \\t]*<(?:properties|tags)\\b((?:[^>\"]++|\"[^\"]*\")*+)>(?:\\s*</(?:properties|tags)\\s*>)?[ \\t]*\\n?");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w.:-]+)\\s*=\\s*(?:\"([^\"]*)\"|[“”]([^”]*)”|'([^']*)'|([^\\s\"'>/]+))");
    private static final Set<String> USED =
            Set.of("pagetitle", "title", "description", "ms.date", "wacn.date", "wacn.lang");
    private static final List<String> TAGS = List.of("services", "ms.service", "tags", "keywords", "metakeywords");
    private static final List<String> OWNERS = List.of("authors", "author", "ms.author", "manager", "editor");

    @Override
    public boolean recognises(String name, String text) {
        return SIGN.matcher(text).find();
    }

    @Override
    public void read(String text, Draft draft) {
        var values = new LinkedHashMap<String, String>();
        var rest = BLOCK.replace(text, found -> taken(found.group(1), values));
        draft.title = value(values, "pagetitle", "title");
        draft.summary = value(values, "description");
        Dates.reviewed(draft, value(values, "ms.date", "wacn.date"));
        Languages.settle(draft, value(values, "wacn.lang"));
        TAGS.forEach(key -> Tags.add(draft, value(values, key)));
        var owner = OWNERS.stream().filter(key -> !value(values, key).isEmpty()).findFirst();
        draft.owner = owner.map(key -> value(values, key)).orElse(null);
        values.forEach((key, value) -> report(key, value, owner.orElse(""), draft));
        Body.read(LanguageNote.taken(rest, draft), draft);
    }

    private static String taken(String block, Map<String, String> values) {
        ATTRIBUTE.matcher(block).results().forEach(attribute -> {
            var value = value(attribute);
            if (!value.isBlank()) {
                values.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value);
            }
        });
        return "";
    }

    private static String value(MatchResult attribute) {
        return IntStream.rangeClosed(2, attribute.groupCount())
                .mapToObj(attribute::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String value(Map<String, String> values, String... names) {
        for (var name : names) {
            if (values.containsKey(name)) {
                return values.getOrDefault(name, "");
            }
        }
        return "";
    }

    private static void report(String key, String value, String owner, Draft draft) {
        if (!USED.contains(key) && !TAGS.contains(key) && !key.equals(owner)) {
            draft.dropped("KEY_DROPPED", key, value);
        }
    }
}
