package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a file tells: the path of its page and its language. */
final class Names {

    private static final Set<String> FRONTS = Set.of("index", "default", "readme", "home");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)^(.+)[-_.](en|cn|zh|en-us|zh-cn|zh-hans|zh-hant|zh-tw|fr-fr)$");
    private static final Pattern FOLDER =
            Pattern.compile("(?i)en|zh|cn|fr|de|ja|ko|es|[a-z]{2}[-_](?:[a-z]{2}|hans|hant)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Names() {}

    static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** The language that folders or the end of the name tell, as written there; null if they do not. */
    static @Nullable String locale(String name) {
        for (var folder : folder(name).split("/", -1)) {
            if (isLocale(folder)) {
                return folder;
            }
        }
        var suffix = SUFFIX.matcher(withoutExtension(fileName(name)));
        return suffix.matches() ? suffix.group(2) : null;
    }

    /** The path a page could have: no locale, no extension, no {@code index}; characters that a path may have. */
    static String path(String name) {
        var segments = new ArrayList<String>();
        for (var folder : folder(name).split("/", -1)) {
            if (!isLocale(folder)) {
                add(segments, folder);
            }
        }
        var base = withoutExtension(fileName(name));
        var suffix = SUFFIX.matcher(base);
        var neutral = suffix.matches() ? suffix.group(1) : base;
        if (segments.isEmpty() || !FRONTS.contains(neutral.toLowerCase(Locale.ROOT))) {
            add(segments, neutral);
        }
        return segments.isEmpty() ? "page" : shortened(String.join("/", segments));
    }

    /** Where a relative address leads from a file, inside the same batch. */
    static String resolved(String from, String address) {
        var segments = new ArrayList<String>();
        var whole = address.startsWith("/") ? address : folder(from) + address;
        for (var segment : whole.split("/", -1)) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!List.of("", ".", "..").contains(segment)) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    private static void add(List<String> segments, String raw) {
        var slug = raw.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}._-]+", "-")
                .replaceAll("^[^\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+|[-.]+$", "");
        if (!slug.isEmpty()) {
            segments.add(slug);
        }
    }

    private static String shortened(String path) {
        return path.length() <= 200 ? path : path.substring(path.length() - 200).replaceFirst("^[^/]*/", "");
    }

    private static String withoutExtension(String base) {
        return base.replaceAll("(?i)\\.(md|markdown|mdown|html?|txt)$", "");
    }

    private static boolean isLocale(String folder) {
        return FOLDER.matcher(folder).matches()
                && (folder.equalsIgnoreCase("cn")
                        || Arrays.asList(folder.toLowerCase(Locale.ROOT).split("[-_]", -1)).stream()
                                .limit(1)
                                .allMatch(LANGUAGES::contains));
    }
}
