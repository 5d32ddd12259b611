package org.imprimatur.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.page.LocaleTag;

/**
 * Whom to tell of a weakness (RFC 9116).
 *
 * @param contacts {@code mailto:} or {@code https:} addresses, the best one first; where there are none, nothing is told
 * @param policy where it stands how reports are dealt with; empty if nowhere
 */
public record SecurityContact(List<String> contacts, String policy) {
    /** Long enough for whoever keeps a copy, short enough that a site that is gone is not believed for ever. */
    private static final int MONTHS = 6;

    public SecurityContact {
        contacts = List.copyOf(contacts);
    }

    String text(String canonical, LocalDate today, List<LocaleTag> languages) {
        var text = new StringBuilder();
        contacts.forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
        text.append("Expires: ")
                .append(today.withDayOfMonth(1).plusMonths(MONTHS))
                .append("T00:00:00Z\n");
        text.append("Preferred-Languages: ")
                .append(languages.stream().map(LocaleTag::value).collect(Collectors.joining(", ")))
                .append('\n');
        text.append("Canonical: ").append(canonical).append('\n');
        if (!policy.isEmpty()) {
            text.append("Policy: ").append(policy).append('\n');
        }
        return text.toString();
    }
}
