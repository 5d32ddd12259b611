package org.imprimatur.importers;

import java.util.Locale;

/** The bracketed directives of documentation sites, in Markdown that everybody understands. */
final class Directives {

    private static final Markup INCLUDE =
            Markup.of("(?i)\\[(?:!|AZURE\\.|WACOM\\.)INCLUDE[ \\t]*\\[([^\\]\\n]*)\\]\\(([^)\\n]+)\\)[ \\t]*\\]");
    private static final Markup VIDEO = Markup.of("(?i)\\[!VIDEO[ \\t]+([^\\]\\s]+)[ \\t]*\\]");
    private static final Markup NOTE = Markup.of(
            "(?i)^([ \\t]*)>?[ \\t]*\\[(?:AZURE|WACOM)\\.(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*(?:\\n[ \\t]*>)?[ \\t]*");
    private static final Markup SELECTOR = Markup.of(
            "(?i)^[ \\t]*>?[ \\t]*\\[(?:!|AZURE\\.|WACOM\\.)(SELECTOR|OP_SINGLE_SELECTOR|OP_MULTI_SELECTOR)[^\\]\\n]*\\][ \\t]*\\n?");
    private static final Markup BOX = Markup.of("(?i)^[ \\t]*>[ \\t]*\\[!(div|code)\\b([^\\]\\n]*)\\][ \\t]*\\n?");
    private static final Markup UNKNOWN = Markup.of(
            "(?i)\\[(?:!(?!NOTE\\]|IMPORTANT\\]|TIP\\]|WARNING\\]|CAUTION\\]|VIDEO|\\[)|AZURE\\.|WACOM\\.)[A-Za-z][\\w-]*[^\\]\\n]*\\](?!\\()");

    private Directives() {}

    static String translate(String markdown, Draft draft) {
        var text = INCLUDE.replace(markdown, found -> included(found.group(1), found.group(2), draft));
        text = VIDEO.replace(text, found -> {
            draft.mapped("VIDEO_TO_LINK", found.group(1));
            return "[" + found.group(1) + "](" + found.group(1) + ")";
        });
        text = NOTE.replace(text, found -> {
            draft.mapped("DIRECTIVE_TO_NOTE", found.group(2));
            return found.group(1) + "> [!" + found.group(2).toUpperCase(Locale.ROOT) + "]\n" + found.group(1) + "> ";
        });
        text = SELECTOR.replace(text, found -> {
            draft.mapped("SELECTOR_TO_LIST");
            return "\n";
        });
        text = BOX.replace(text, found -> {
            draft.dropped("DIRECTIVE_DROPPED", found.group().strip());
            return "";
        });
        return UNKNOWN.replace(text, found -> {
            draft.look("DIRECTIVE_UNKNOWN", found.group());
            return found.group();
        });
    }

    private static String included(String words, String address, Draft draft) {
        var fragment = draft.batch.fragment(draft.file.name(), address.strip());
        if (fragment.isPresent()) {
            draft.mapped("INCLUDE_FOUND", address);
            return fragment.get().strip();
        }
        draft.look("INCLUDE_MISSING", address);
        return "[" + (words.isBlank() ? address : words) + "](" + address.strip() + ")";
    }
}
