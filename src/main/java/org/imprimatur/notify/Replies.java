package org.imprimatur.notify;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a mail server said when it did not take a mail. */
final class Replies {
    /** The codes with which a server answers; the text behind them is for people. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*([45]\\d\\d)[ -]");

    /** From here on, the same mail will not be taken later either. */
    private static final int FOR_GOOD = 500;

    /** The server closes the connection: that is about all mails, not about this one. */
    private static final int CLOSING = 421;

    private static final int LONGEST = 300;

    private Replies() {}

    /** 0 where the server gave no answer about this mail. */
    static int code(MessagingException failure) {
        return chain(failure).stream()
                .flatMap(one ->
                        CODE.matcher(Objects.toString(one.getMessage(), "")).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(code -> code != CLOSING)
                .findFirst()
                .orElse(0);
    }

    static boolean isForGood(int code) {
        return code >= FOR_GOOD;
    }

    /** What went wrong, the innermost last, as one line. */
    static String reason(MessagingException failure) {
        var said = chain(failure).stream()
                .map(one -> Objects.toString(one.getMessage(), one.getClass().getSimpleName()))
                .map(words -> words.replaceAll("[\\s\\p{Cntrl};]+", " ").strip())
                .distinct()
                .reduce((one, other) -> one.contains(other) ? one : one + ": " + other)
                .orElse("");
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    private static List<Exception> chain(MessagingException failure) {
        var chain = new ArrayList<Exception>();
        for (Exception one = failure; one != null && chain.size() < 8; ) {
            chain.add(one);
            one = one instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return chain;
    }
}
