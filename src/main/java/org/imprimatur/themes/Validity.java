package org.imprimatur.themes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.claims.Holding;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.LastDay;
import org.imprimatur.page.Text;

/**
 * Whether a certificate holds today.
 *
 * @param tone {@code good}, {@code soon}, {@code open} or {@code bad}; the label says the same in words
 */
public record Validity(String tone, String label) {
    private static final Map<String, String> TONES = Map.of("valid", "good", "in-audit", "open");

    /** Empty where the text says neither how the certificate stands nor when it ends. */
    static Optional<Validity> of(ContentType type, Text text, LocalDate today, Words words) {
        String status = text.one("status");
        var end = LastDay.of(text.one("expires"));
        if (!type.name().value().equals("certification") || status.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Holding.of(status, end, today)) {
                    case WITHDRAWN -> new Validity("bad", label(type, status, words));
                    case EXPIRED -> new Validity("bad", words.say("site.validity.expired"));
                    case ENDS_SOON -> soon(new Validity(tone(status), label(type, status, words)), words);
                    case HOLDS -> new Validity(tone(status), label(type, status, words));
                });
    }

    /** One that is in audit is said to be so until its end. */
    private static Validity soon(Validity said, Words words) {
        return said.tone().equals("good") ? new Validity("soon", words.say("site.validity.soon")) : said;
    }

    private static String tone(String status) {
        return TONES.getOrDefault(status, status.isEmpty() ? "good" : "open");
    }

    private static String label(ContentType type, String status, Words words) {
        return type.field("status").map(Field::choices).stream()
                .flatMap(choices -> choices.stream())
                .filter(choice -> choice.value().equals(status))
                .map(choice -> choice.label().in(words.language()))
                .findFirst()
                .orElse(words.say("site.validity.valid"));
    }
}
