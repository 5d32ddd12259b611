package org.imprimatur.importers;

import java.util.Optional;
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

    /** The first place outside of code that fits the pattern. */
    static Optional<MatchResult> first(String text, String pattern) {
        var matcher = matcher(text, pattern);
        while (matcher.find()) {
            if (!isCode(matcher)) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The pattern's own groups are counted from 1. */
    static String replace(String text, String pattern, Function<MatchResult, String> replacement) {
        var matcher = matcher(text, pattern);
        var out = new StringBuilder();
        while (matcher.find()) {
            var replaced = isCode(matcher) ? matcher.group() : replacement.apply(matcher.toMatchResult());
            matcher.appendReplacement(out, Matcher.quoteReplacement(replaced));
        }
        return matcher.appendTail(out).toString();
    }

    private static Matcher matcher(String text, String pattern) {
        return Pattern.compile("(?m)(?:" + pattern + ")|" + CODE).matcher(text);
    }

    private static boolean isCode(Matcher found) {
        return found.group("fence") != null || found.group("span") != null;
    }
}
