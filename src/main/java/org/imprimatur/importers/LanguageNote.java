package org.imprimatur.importers;

import java.util.Locale;
import java.util.regex.Pattern;

/** The list of languages above a page: it names the translation, and the site draws its own switch. */
final class LanguageNote {

    private static final Markup LIST =
            Markup.of("(?i)^[ \\t]*>?[ \\t]*\\[(?:AZURE|WACOM)\\.LANGUAGE\\][ \\t]*\\n((?:[ \\t]*>?[ \\t]*\\n)*"
                    + "(?:[ \\t]*>?[ \\t]*[-*+][ \\t]*\\[[^\\]\\n]*\\]\\([^)\\n]*\\)[ \\t]*(?:\\n|\\z))+)");
    private static final Pattern ITEM = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private LanguageNote() {}

    static String taken(String markdown, Draft draft) {
        return LIST.replace(markdown, found -> {
            ITEM.matcher(found.group(1)).results().forEach(item -> entry(item.group(1), item.group(2), draft));
            return "";
        });
    }

    private static void entry(String label, String address, Draft draft) {
        draft.mapped("LANGUAGE_NOTE", label, address);
        var language = language(label);
        if (draft.locale != null && !language.isEmpty() && !draft.locale.equals(language)) {
            draft.translationPath = Names.path(
                    address.replaceAll("[?#].*$|^https?://[^/]*|^/+|/+$", "").replaceAll("/+$|^/+", ""));
        }
    }

    private static String language(String label) {
        var words = label.strip().toLowerCase(Locale.ROOT);
        if (words.contains("中文") || words.contains("chinese")) {
            return "zh";
        }
        return words.contains("english") || words.contains("英文") ? "en" : "";
    }
}
