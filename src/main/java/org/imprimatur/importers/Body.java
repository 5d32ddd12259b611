package org.imprimatur.importers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Markdown body: marks that only its old home understood are translated, its first heading becomes the title. */
final class Body {

    private static final Markup COMMENT = Markup.of("<!--(?s:.*?)-->");
    private static final Markup EMPTY_LINK = Markup.of("(?<!!)\\[[ \\t]*\\]\\(([^)\\n]*)\\)");
    private static final Markup TIGHT_HEADING = Markup.of("^( {0,3}#{1,6})[\\u00a0\\u3000]*(?=[^#\\s\\d])");
    private static final Markup FRAME = Markup.of(
            "(?i)<(iframe|video|embed|object)\\b[^>]*?(?:src|data)\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]*>(?:(?s:.{0,2000}?)</\\1\\s*>)?");
    private static final Markup UNSHOWN = Markup.of("(?i)<(script|style|form|input|select|textarea|button)\\b[^>]*>");
    private static final Markup H1 =
            Markup.of("^ {0,3}#[ \\t]+(.+?)[ \\t]*#*[ \\t]*$\\n?|^([^\\s>#|-][^\\n]*)\\n=+[ \\t]*$\\n?");
    private static final Markup BREAK = Markup.of("</br\\s*>");
    private static final Markup BLANK = Markup.of("^[ \\t]+$");
    private static final Markup GAP = Markup.of("\\n{3,}");
    private static final Pattern ANCHOR =
            Pattern.compile("<a\\s+(?:name|id)\\s*=\\s*[\"']?([^\"'\\s>]+)[\"']?\\s*>\\s*</a>");

    private Body() {}

    static void read(String markdown, Draft draft) {
        var text = withoutComments(markdown, draft);
        text = BREAK.replace(text, found -> "<br>");
        text = TIGHT_HEADING.replace(text, found -> found.group(1) + " ");
        text = Directives.translate(text, draft);
        text = EMPTY_LINK.replace(text, found -> {
            draft.dropped("LINK_EMPTY", found.group(1));
            return "";
        });
        text = FRAME.replace(text, found -> {
            draft.look("FRAME_TO_LINK", found.group(2));
            return "[" + found.group(2) + "](" + found.group(2) + ")";
        });
        text = UNSHOWN.replace(text, found -> {
            draft.look("ELEMENT_NOT_SHOWN", found.group(1));
            return found.group();
        });
        text = BLANK.replace(titled(text, draft), found -> "");
        draft.body = GAP.replace(text, found -> "\n\n").strip();
    }

    // Only up to the last end of a comment: thousands of beginnings without one would each be searched to the end.
    private static String withoutComments(String markdown, Draft draft) {
        var last = markdown.lastIndexOf("-->");
        var end = last < 0 ? 0 : last + "-->".length();
        var text = COMMENT.replace(markdown.substring(0, end), found -> {
            draft.dropped("COMMENT_DROPPED", brief(found.group()));
            return "";
        });
        return text + markdown.substring(end);
    }

    // The page shows its title above the body: a first heading that says the same would be read twice.
    private static String titled(String text, Draft draft) {
        return H1.first(text).map(heading -> titled(text, heading, draft)).orElse(text);
    }

    private static String titled(String text, MatchResult heading, Draft draft) {
        var raw = heading.group(1) == null ? heading.group(2) : heading.group(1);
        var words = draft.batch.markdown.plain("# " + raw);
        if (!draft.title.isBlank() && !same(draft.title, words)) {
            return text;
        }
        draft.title = draft.title.isBlank() ? words : draft.title;
        draft.mapped("HEADING_TO_TITLE", words);
        return text.substring(0, heading.start()) + anchor(raw, text) + text.substring(heading.end());
    }

    private static String anchor(String heading, String text) {
        var anchor = ANCHOR.matcher(heading);
        var used = anchor.find() && text.contains("(#" + anchor.group(1) + ")");
        return used ? "<a id=\"" + anchor.group(1) + "\"></a>\n" : "";
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("[\\s\\u00a0]+", " ").equalsIgnoreCase(other.replaceAll("[\\s\\u00a0]+", " "));
    }

    private static String brief(String comment) {
        var words = comment.replaceAll("<!--|-->", "").replaceAll("\\s+", " ").strip();
        return words.length() > 200 ? words.substring(0, 200) + "…" : words;
    }
}
