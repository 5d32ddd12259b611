package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-01|2027-01-01",
                "05/01/2026|06/01/2026",
                "10:30|11:30",
                "1,000.50|1,200.50",
                "99.9%|99.95%",
                "27001:2013|27001:2022",
                "v2.1.0|v2.1.3",
                "CERT-2026-001|CERT-2026-002",
                "https://example.org/a?b=1|https://example.org/c?b=1",
                "legal@example.org|privacy@example.org",
                "2026年5月1日|2026年6月1日",
            })
    void what_means_one_thing_is_replaced_as_one(String before, String after) {
        var html = Redline.ofHtml("<p>Until " + before + ", then.</p>", "<p>Until " + after + ", then.</p>");
        var source = Redline.ofPlain("Until " + before + ", then.", "Until " + after + ", then.");

        for (var redline : new Redline[] {html, source}) {
            assertThat(redline.changes())
                    .containsExactly(new Change("change-1", Change.Kind.REPLACED, before, after, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a. Then|See https://example.org/a! Then|.|!",
                "第三方-处理|第三方-保存|处理|保存",
                "third-party risk|first-party risk|third|first",
            })
    void what_stands_beside_it_is_no_part_of_it(String before, String after, String was, String now) {
        assertThat(Redline.ofPlain(before, after).changes())
                .containsExactly(new Change("change-1", Change.Kind.REPLACED, was, now, ""));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2", "www.example.org/&lt;b&gt;"})
    void an_address_is_escaped_once(String address) {
        var redline = Redline.ofHtml("<p>x</p>", "<p>x " + address + "</p>");

        assertThat(redline.html())
                .contains(address.replaceAll("&(?!amp;|lt;|gt;)", "&amp;"))
                .doesNotContain("&amp;amp;");
        assertThat(redline.accepted()).contains(address);
    }
}
