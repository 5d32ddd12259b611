package org.imprimatur.themes;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
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
    /** How long before its end a certificate is said to end soon. */
    private static final Period SOON = Period.ofDays(90);

    private static final Map<String, String> TONES =
            Map.of("valid", "good", "in-audit", "open", "expired", "bad", "withdrawn", "bad");

    /** Empty where the text says neither how the certificate stands nor when it ends. */
    static Optional<Validity> of(ContentType type, Text text, LocalDate today, Words words) {
        String status = text.one("status");
        var end = LastDay.of(text.one("expires"));
        if (!type.name().value().equals("certification") || status.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        String tone = TONES.getOrDefault(status, status.isEmpty() ? "good" : "open");
        if (tone.equals("good") && end.isPresent() && end.get().isBefore(today)) {
            return Optional.of(new Validity("bad", words.say("site.validity.expired")));
        }
        if (tone.equals("good") && end.isPresent() && end.get().minus(SOON).isBefore(today)) {
            return Optional.of(new Validity("soon", words.say("site.validity.soon")));
        }
        return Optional.of(new Validity(tone, label(type, status, words)));
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
