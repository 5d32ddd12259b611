package org.imprimatur.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.imprimatur.workflow.Standing;

/** What the page list is narrowed to; an empty string means all. */
public record Filter(String search, String type, String locale, String stage) {
    /** Stands for the pages that the public reads, whatever stage their working revision is in. */
    private static final String LIVE = "LIVE";

    boolean takes(Standing page, String title) {
        return fits(type, page.type().value())
                && fits(locale, page.locale().value())
                && (fits(stage, page.stage().name())
                        || stage.equals(LIVE) && page.live().isPresent())
                && finds(page, title);
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    private boolean finds(Standing page, String title) {
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || title.toLowerCase(Locale.ROOT).contains(wanted)
                || (page.locale() + "/" + page.path()).contains(wanted);
    }

    public boolean isEmpty() {
        return (search + type + locale + stage).isEmpty();
    }

    /** As the query of an address, to be followed by the number of a sheet. */
    public String query() {
        var query = new StringJoiner("&", "?", "");
        Map.of("q", search, "type", type, "locale", locale, "stage", stage).forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
