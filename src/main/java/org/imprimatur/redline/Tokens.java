package org.imprimatur.redline;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a passage into words, the white space between them, and signs; what is written without spaces by character. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\s+|.",
            Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String passage) {
        return TOKEN.matcher(passage).results().map(MatchResult::group).toList();
    }
}
