package org.imprimatur.desk.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Scope;
import org.imprimatur.accounts.TokenWish;
import org.imprimatur.desk.frame.Form;

/** What was typed into the form for a token, or what stands there at first. */
public record TokenForm(String label, String days, boolean isForEver, List<String> chosen) {
    private static final TokenForm FRESH =
            new TokenForm("", String.valueOf(TokenWish.USUAL_LIFE.toDays()), false, List.of(Scope.READ.id()));

    static TokenForm of(Form form) {
        return form.has("days")
                ? new TokenForm(form.one("label"), form.one("days"), form.has("never"), form.many("scope"))
                : FRESH;
    }

    static TokenWish wish(Form form) {
        var scopes = form.many("scope").stream()
                .flatMap(id -> Scope.ofId(id).stream())
                .collect(Collectors.toSet());
        var life = form.has("never") ? Optional.<Duration>empty() : Optional.of(Duration.ofDays(form.number("days")));
        return new TokenWish(form.one("label"), scopes, life);
    }

    /** Every scope that there is. */
    public List<String> scopes() {
        return Stream.of(Scope.values()).map(Scope::id).toList();
    }
}
