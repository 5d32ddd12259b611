package org.imprimatur.accounts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What guessers try first. Most common passwords are shorter than ours may be; what is left are the common ones made
 * longer: said twice, counted on, or run along the keyboard.
 */
final class CommonPasswords {
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwort",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "letmein",
            "welcome",
            "iloveyou",
            "ilovecoffee",
            "admin",
            "administrator",
            "imprimatur",
            "login",
            "master",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "batman",
            "shadow",
            "trustno",
            "michael",
            "jennifer",
            "charlie",
            "abc",
            "abcd",
            "qwerty",
            "qwertz",
            "azerty",
            "asdf",
            "zxcv",
            "iamtheboss",
            "changeme",
            "secret",
            "test",
            "mima",
            "woaini",
            "woaiwojia",
            "mypassword",
            "thepassword",
            "newpassword",
            "nopassword",
            "correct horse battery staple",
            "correcthorsebatterystaple",
            "hello",
            "whatever",
            "starwars",
            "computer",
            "internet",
            "company",
            "trustcenter");

    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "98765432109876543210",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn",
            "qazwsxedcrfvtgbyhnujm");

    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}]+$|^[^\\p{L}]+");

    private CommonPasswords() {}

    /** @param plain in small letters */
    static boolean isOne(String plain) {
        var bare = DECORATION.matcher(plain).replaceAll("");
        return WORDS.contains(plain)
                || WORDS.contains(bare)
                || WORDS.contains(once(bare))
                || isRun(once(plain))
                || isRun(once(bare));
    }

    /** Of something that is said several times, one. */
    private static String once(String word) {
        for (int length = 1; length <= word.length() / 2; length++) {
            var piece = word.substring(0, length);
            if (word.length() % length == 0
                    && piece.repeat(word.length() / length).equals(word)) {
                return piece;
            }
        }
        return word;
    }

    private static boolean isRun(String word) {
        return word.length() > 2 && RUNS.stream().anyMatch(run -> run.contains(word));
    }
}
