package org.imprimatur.importers;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Markdown below YAML front matter, as documentation sites keep it. */
final class FrontMatterMarkdown implements Format.Reader {

    private static final List<String> OWNERS = List.of("author", "authors", "ms.author", "manager");
    private static final List<String> TAGS = List.of("ms.service", "services", "ms.topic", "keywords", "tags");
    private static final Set<String> USED =
            Set.of("title", "description", "ms.date", "date", "ms.contentlocale", "locale", "lang");

    @Override
    public boolean recognises(String name, String text) {
        return !FrontMatter.of(text).values().isEmpty();
    }

    @Override
    public void read(String text, Draft draft) {
        var front = FrontMatter.of(text);
        if (front.repaired()) {
            draft.look("YAML_REPAIRED");
        }
        draft.title = title(front.first("title"), draft);
        draft.summary = words(front.first("description"));
        Languages.settle(draft, front.first("ms.contentlocale", "locale", "lang"));
        Dates.reviewed(draft, front.first("ms.date", "date"));
        TAGS.forEach(key -> front.values().getOrDefault(key, List.of()).forEach(value -> Tags.add(draft, value)));
        var owner = OWNERS.stream().filter(key -> !front.first(key).isEmpty()).findFirst();
        draft.owner = owner.map(front::first).orElse(null);
        report(front, owner.orElse(""), draft);
        Body.read(front.rest(), draft);
    }

    private static void report(FrontMatter front, String owner, Draft draft) {
        front.values().forEach((key, values) -> {
            if (!USED.contains(key) && !TAGS.contains(key) && !key.equals(owner)) {
                draft.dropped("KEY_DROPPED", key, String.join(", ", values));
            } else if (values.size() > 1 && !TAGS.contains(key)) {
                draft.look("KEY_TWICE", key, String.join(", ", values));
            }
        });
    }

    private static String title(String raw, Draft draft) {
        var words = words(raw);
        var bare = words.replaceFirst("(?i)\\s*\\|\\s*(?:Microsoft\\s+)?(?:Docs|Learn|文档)\\s*$", "");
        if (!bare.equals(words)) {
            draft.dropped("TITLE_TAIL", words.substring(bare.length()).strip());
        }
        return bare;
    }

    private static String words(String value) {
        return value.matches("(?s).*(?:<[a-zA-Z/]|&\\w+;).*")
                ? Jsoup.parse(value).text()
                : value.strip();
    }
}
