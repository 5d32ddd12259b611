package org.imprimatur.importers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Markdown body: marks that only its old home understood are translated, its first heading becomes the title. */
final class Body {

    private static final String COMMENT = "<!--(?s:.*?)-->";
    private static final String EMPTY_LINK = "(?<!!)\\[[ \\t]*\\]\\(([^)\\n]*)\\)";
    private static final String TIGHT_HEADING = "^( {0,3}#{1,6})[\\u00a0\\u3000]*(?=[^#\\s\\d])";
    private static final String FRAME =
            "(?i)<(iframe|video|embed|object)\\b[^>]*?(?:src|data)\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]*>(?:(?s:.{0,2000}?)</\\1\\s*>)?";
    private static final String UNSHOWN = "(?i)<(script|style|form|input|select|textarea|button)\\b[^>]*>";
    private static final String H1 = "^ {0,3}#[ \\t]+(.+?)[ \\t]*#*[ \\t]*$\\n?|^([^\\s>#|-][^\\n]*)\\n=+[ \\t]*$\\n?";
    private static final Pattern ANCHOR =
            Pattern.compile("<a\\s+(?:name|id)\\s*=\\s*[\"']?([^\"'\\s>]+)[\"']?\\s*>\\s*</a>");

    private Body() {}

    static void read(String markdown, Draft draft) {
        var text = withoutComments(markdown, draft);
        text = Markup.replace(text, "</br\\s*>", found -> "<br>");
        text = Markup.replace(text, TIGHT_HEADING, found -> found.group(1) + " ");
        text = Directives.translate(text, draft);
        text = Markup.replace(text, EMPTY_LINK, found -> {
            draft.dropped("LINK_EMPTY", found.group(1));
            return "";
        });
        text = Markup.replace(text, FRAME, found -> {
            draft.look("FRAME_TO_LINK", found.group(2));
            return "[" + found.group(2) + "](" + found.group(2) + ")";
        });
        text = Markup.replace(text, UNSHOWN, found -> {
            draft.look("ELEMENT_NOT_SHOWN", found.group(1));
            return found.group();
        });
        text = Markup.replace(titled(text, draft), "^[ \\t]+$", found -> "");
        draft.body = Markup.replace(text, "\\n{3,}", found -> "\n\n").strip();
    }

    // Only up to the last end of a comment: thousands of beginnings without one would each be searched to the end.
    private static String withoutComments(String markdown, Draft draft) {
        var last = markdown.lastIndexOf("-->");
        var end = last < 0 ? 0 : last + "-->".length();
        var text = Markup.replace(markdown.substring(0, end), COMMENT, found -> {
            draft.dropped("COMMENT_DROPPED", brief(found.group()));
            return "";
        });
        return text + markdown.substring(end);
    }

    // The page shows its title above the body: a first heading that says the same would be read twice.
    private static String titled(String text, Draft draft) {
        return Markup.first(text, H1)
                .map(heading -> titled(text, heading, draft))
                .orElse(text);
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
