package org.imprimatur.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.imprimatur.page.Sentences;

/** The language of the pages. The template knows it as {@code t}. */
public final class PaperWords {
    /** The same in every language, so that two people who compare see the same. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Sentences sentences;
    private final String language;

    PaperWords(Sentences sentences, String language) {
        this.sentences = sentences;
        this.language = language;
    }

    public String language() {
        return language;
    }

    public String say(String key, Object... args) {
        return sentences.say(language, key, args);
    }

    /** What has no sentence is called what the journal calls it. */
    public String sayOr(String key, String otherwise, Object... args) {
        var said = say(key, args);
        return said.equals(key) ? otherwise : said;
    }

    public String when(Instant instant) {
        return INSTANT.format(instant);
    }
}
