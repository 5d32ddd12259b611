package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [it](/en/policies/privacy).",
                "See [it](/en/policies/privacy#logs \"Logs\").",
                "See [it](/en/policies/privacy?print=1).",
                "See [it](/en/policies/privacy/).",
                "See [it]( </en/policies/privacy> ).",
                "See [it][1].\n\n[1]: /en/policies/privacy",
                "See <a class=\"x\" href=\"/en/policies/privacy\">it</a>.",
                "See [it](/en/policies/%70rivacy).",
                "/en/policies/privacy",
            })
    void a_link_is_found_as_it_is_written(String body) {
        assertThat(links(body)).containsExactly("/en/policies/privacy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We log /en/policies/privacy in plain words.",
                "[it](https://elsewhere.example/en/policies/privacy)",
                "[it](//elsewhere.example/en/policies/privacy)",
                "[it](/\\elsewhere.example/en/policies/privacy)",
                "[it](/en/../../etc/passwd)",
                "[it](/en/%2e%2e/secret)",
                "[it](/en/%zz)",
                "[it](/en/a%00b)",
                "[it](/en/%ff%fe)",
                "[it](/en/)",
                "[it](/en)",
                "[it](/)",
                "[it](javascript:/en/policies/privacy)",
                "[it](/EN/policies/privacy)",
                "![seal](/assets/0123456789abcdef/seal.png)",
            })
    void what_leads_elsewhere_or_nowhere_is_none(String body) {
        assertThat(links(body)).isEmpty();
    }

    @Test
    void a_chinese_address_is_the_same_with_and_without_percent_signs() {
        assertThat(links("[甲](/zh/政策/隐私) [乙](/zh/%E6%94%BF%E7%AD%96/%E9%9A%90%E7%A7%81)"))
                .containsExactly("/zh/政策/隐私");
    }

    @Test
    void fields_lists_and_rows_link_too() {
        var text = Text.EMPTY
                .with("supersedes", new FieldValue.One("/en/policies/old"))
                .with("related", new FieldValue.Rows(List.of(Map.of("title", "ISO", "href", "/en/compliance/iso"))))
                .with("services", new FieldValue.Many(List.of("[Mail](/en/services/mail)")));
        assertThat(InnerLinks.in(text))
                .extracting(PageAddress::toString)
                .containsExactlyInAnyOrder("/en/policies/old", "/en/compliance/iso", "/en/services/mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "]( ", "](/", "](/en/", "href=", "]:\t", "](/en/a%", "[", "/"})
    void a_hostile_text_costs_no_more_than_its_length(String again) {
        // What costs the square of it takes hours.
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), () -> links(again.repeat(200_000)));
    }

    @Test
    void an_endless_address_is_none() {
        assertThatCode(() -> assertThat(links("[it](/en/" + "a/".repeat(100_000) + "b)"))
                        .isEmpty())
                .doesNotThrowAnyException();
    }

    private static List<String> links(String body) {
        return InnerLinks.in(Text.EMPTY.with(Text.BODY, new FieldValue.One(body))).stream()
                .map(PageAddress::toString)
                .toList();
    }
}
