package org.imprimatur.importers;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark in Markdown that is replaced, but never in code: what stands there is an example and stays as it is. */
final class Markup {

    private static final String CODE = "(?<fence>^ {0,3}(?<bars>`{3,}|~{3,})[^\\n]*\\n"
            + "(?s:.*?)(?:^ {0,3}\\k<bars>[`~]*[ \\t]*$|\\z))"
            + "|(?<span>(?<!`)(?<ticks>`+)(?!`)[^`\\n]+?(?<!`)\\k<ticks>(?!`))";

    private final Pattern alone;
    private final Pattern amongCode;

    private Markup(Pattern alone, Pattern amongCode) {
        this.alone = alone;
        this.amongCode = amongCode;
    }

    static Markup of(String pattern) {
        var mark = "(?m)(?:" + pattern + ")";
        return new Markup(Pattern.compile(mark), Pattern.compile(mark + "|" + CODE));
    }

    /** The first place outside of code that fits the pattern. */
    Optional<MatchResult> first(String text) {
        var matcher = matcher(text);
        while (matcher.find()) {
            if (!isCode(matcher)) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The pattern's own groups are counted from 1. */
    String replace(String text, Function<MatchResult, String> replacement) {
        var matcher = matcher(text);
        var out = new StringBuilder();
        while (matcher.find()) {
            var replaced = isCode(matcher) ? matcher.group() : replacement.apply(matcher.toMatchResult());
            matcher.appendReplacement(out, Matcher.quoteReplacement(replaced));
        }
        return matcher.appendTail(out).toString();
    }

    /** Looking for code at every letter takes many times as long as looking for the mark, which most texts have not. */
    private Matcher matcher(String text) {
        var matcher = alone.matcher(text);
        return hasCode(text) && matcher.find() ? amongCode.matcher(text) : matcher.reset();
    }

    private static boolean hasCode(String text) {
        return text.indexOf('`') >= 0 || text.contains("~~~");
    }

    private boolean isCode(Matcher found) {
        return found.pattern().equals(amongCode) && (found.group("fence") != null || found.group("span") != null);
    }
}
