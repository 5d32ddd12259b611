package org.imprimatur.review;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.imprimatur.page.AccountName;

/** Who is spoken to by name: {@code @ada}. */
public final class Mentions {
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9._-])@([a-z0-9][a-z0-9._@-]{0,63})");

    private Mentions() {}

    /**
     * The accounts that are mentioned.
     *
     * @param known whether there is such an account; an at sign before anything else is only an at sign
     */
    public static Set<AccountName> in(String words, Predicate<AccountName> known) {
        var found = new TreeSet<AccountName>();
        NAME.matcher(words)
                .results()
                .forEach(match -> longest(match.group(1), known).ifPresent(found::add));
        return found;
    }

    /** A full stop after a name belongs to the sentence, unless there is an account that has it. */
    private static Optional<AccountName> longest(String typed, Predicate<AccountName> known) {
        for (var name = typed; !name.isEmpty(); name = name.substring(0, name.length() - 1)) {
            var account = new AccountName(name);
            if (known.test(account)) {
                return Optional.of(account);
            }
            if (!".-_@".contains(name.substring(name.length() - 1))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
