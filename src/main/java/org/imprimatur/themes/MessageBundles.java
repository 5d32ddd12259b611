package org.imprimatur.themes;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Term;

/** Sentences from the message files of the rooms; the theme's own messages come before theirs. */
public final class MessageBundles implements Sentences {
    /** The rooms that bring sentences. */
    static final List<String> ROOMS = List.of(
            "workflow",
            "page",
            "assets",
            "desk",
            "site",
            "api",
            "accounts",
            "preview",
            "access",
            "subscriptions",
            "importers",
            "pdf",
            "notices",
            "notify",
            "typing",
            "catalogue",
            "hooks");

    private static final String LAST_RESORT = "en";

    private final Themes themes;
    private final ClassLoader loader;
    private final Map<String, Map<String, String>> ofRooms = new ConcurrentHashMap<>();
    private volatile OfTheme ofTheme;

    private record OfTheme(Hash theme, Map<String, Map<String, String>> byLanguage) {}

    public MessageBundles(Themes themes, ClassLoader loader) {
        this.themes = themes;
        this.loader = loader;
        this.ofTheme = new OfTheme(themes.hash(), new ConcurrentHashMap<>());
    }

    @Override
    public String say(String language, String key, Object... args) {
        return find(language, key)
                .map(pattern -> new MessageFormat(pattern, Locale.forLanguageTag(language))
                        .format(Stream.of(args)
                                .map(arg -> arg instanceof Term term ? term.in(language, this) : arg)
                                .toArray()))
                .orElse(key);
    }

    /** From {@code zh-Hant} by way of {@code zh} to English. */
    private Optional<String> find(String language, String key) {
        var found = Optional.ofNullable(themed(language).get(key))
                .or(() -> Optional.ofNullable(
                        ofRooms.computeIfAbsent(language, this::roomed).get(key)));
        if (found.isPresent() || language.equals(LAST_RESORT)) {
            return found;
        }
        int subtag = language.lastIndexOf('-');
        return find(subtag < 0 ? LAST_RESORT : language.substring(0, subtag), key);
    }

    private Map<String, String> themed(String language) {
        var now = themes.hash();
        if (!now.equals(ofTheme.theme())) {
            ofTheme = new OfTheme(now, new ConcurrentHashMap<>());
        }
        return ofTheme.byLanguage().computeIfAbsent(language, this::ofChain);
    }

    private Map<String, String> ofChain(String language) {
        var messages = new HashMap<String, String>();
        themes.all("messages_" + language + ".properties").forEach(file -> add(file, messages));
        return messages;
    }

    private Map<String, String> roomed(String language) {
        var messages = new HashMap<String, String>();
        ROOMS.stream()
                .map(room -> "org/imprimatur/" + room + "/messages_" + language + ".properties")
                .flatMap(name -> ClasspathShelf.resource(loader, name).stream())
                .forEach(file -> add(file, messages));
        return messages;
    }

    // The first to say something is heard: the nearest theme before its parents.
    private static void add(ThemeFile file, Map<String, String> messages) {
        Theme.properties(file).forEach((key, value) -> messages.putIfAbsent(key.toString(), value.toString()));
    }
}
