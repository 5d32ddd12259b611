package org.imprimatur.importers;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces marks in Markdown, but never in code: what stands there is an example and stays as it is. */
final class Markup {

    private static final String CODE = "(?<fence>^ {0,3}(?<bars>`{3,}|~{3,})[^\\n]*\\n"
            + "(?s:.*?)(?:^ {0,3}\\k<bars>[`~]*[ \\t]*$|\\z))"
            + "|(?<span>(?<!`)(?<ticks>`+)(?!`)[^`\\n]+?(?<!`)\\k<ticks>(?!`))";

    private Markup() {}

    /** The pattern's own groups are counted from 1. */
    static String replace(String text, String pattern, Function<MatchResult, String> replacement) {
        var matcher = Pattern.compile("(?m)(?:" + pattern + ")|" + CODE).matcher(text);
        var out = new StringBuilder();
        while (matcher.find()) {
            var code = matcher.group("fence") != null || matcher.group("span") != null;
            var replaced = code ? matcher.group() : replacement.apply(matcher.toMatchResult());
            matcher.appendReplacement(out, Matcher.quoteReplacement(replaced));
        }
        return matcher.appendTail(out).toString();
    }
}
