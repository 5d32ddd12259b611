package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final List<LocaleTag> LOCALES =
            List.of(new LocaleTag("en"), new LocaleTag("zh"), new LocaleTag("zh-Hant"));

    @ParameterizedTest
    @CsvSource({
        "/en, /en/",
        "/EN/, /en/",
        "/en/Compliance/ISO-27001, /en/compliance/iso-27001",
        "/en/compliance/, /en/compliance",
        "//en///compliance, /en/compliance",
        "/zh-hant/a, /zh-Hant/a",
        "/en/compliance;jsessionid=1, /en/compliance",
        "/en/%63ompliance, /en/compliance",
        "/zh/%e5%90%88%e8%a7%84, /zh/%E5%90%88%E8%A7%84",
        "/zh/合规, /zh/%E5%90%88%E8%A7%84",
        "/en/a%zz, /en/a%25zz",
        "/en/a+b, /en/a%2Bb",
        "/en/cafe%CC%81, /en/caf%C3%A9",
    })
    void many_spellings_lead_to_one_address(String asked, String canonical) {
        assertThat(Address.of(asked, LOCALES)).map(Address::canonical).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({"/en/compliance/iso-27001", "/zh/%E5%90%88%E8%A7%84", "/en/"})
    void what_is_canonical_stays_as_it_is(String canonical) {
        assertThat(Address.of(canonical, LOCALES)).map(Address::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/desk", "/api/v1/pages", "/english/a", "/_site/en", "/fr/a"})
    void what_begins_with_no_locale_belongs_to_others(String asked) {
        assertThat(Address.of(asked, LOCALES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/../desk", "/en/%2e%2e/desk", "/en/a%00b", "/en/<script>", "/en/a%0d%0ab", "/en/a\\b"})
    void what_cannot_be_a_path_names_no_page_and_breaks_no_header(String asked) {
        var address = Address.of(asked, LOCALES).orElseThrow();
        assertThat(address.page()).isEmpty();
        assertThat(address.canonical()).matches("/en/[A-Za-z0-9%._~/-]*");
    }

    @Test
    void a_path_below_a_locale_names_a_page() {
        assertThat(Address.of("/zh/合规/iso", LOCALES).orElseThrow().page()).contains(new PagePath("合规/iso"));
    }
}
