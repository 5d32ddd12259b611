package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imprimatur.page.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final List<LocaleTag> LOCALES = List.of(new LocaleTag("en"), new LocaleTag("zh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8|zh",
                "en-GB,en;q=0.9,zh;q=0.1|en",
                "fr,zh;q=0.5|zh",
                "fr|en",
                "*|en",
                "zh;q=0,en;q=0.1|en",
                "zh;q=banana|en",
                "''|en",
            })
    void readers_are_greeted_in_the_language_they_asked_for(String accepted, String greeted) {
        assertThat(Languages.choose(accepted, LOCALES)).hasToString(greeted);
    }

    @Test
    void readers_who_say_nothing_get_the_first() {
        assertThat(Languages.choose(null, LOCALES)).hasToString("en");
    }

    @Test
    void who_asks_for_chinese_gets_the_chinese_there_is() {
        assertThat(Languages.choose("zh-CN", List.of(new LocaleTag("en"), new LocaleTag("zh-Hant"))))
                .hasToString("zh-Hant");
    }
}
