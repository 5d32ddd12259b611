package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReferenceTest {
    private static final PageId PRIVACY = new PageId("privacy-1");
    private static final Signposts SIGNPOSTS =
            page -> page.equals(PRIVACY) ? Optional.of("/en/policies/privacy") : Optional.empty();

    @Test
    void a_reference_is_read_as_it_is_written() {
        assertThat(PageReference.of("page:privacy-1#logs")).contains(new PageReference(PRIVACY, "#logs"));
        assertThat(PageReference.of("page:privacy-1").map(PageReference::toString))
                .contains("page:privacy-1");
        for (var other : List.of("page:", "page:Privacy", "page:a/b", "/page:a", "page:a#\" onclick=\"x", "pages:a")) {
            assertThat(PageReference.of(other)).as(other).isEmpty();
        }
    }

    @Test
    void references_are_found_in_the_body_in_links_and_in_rows_and_nowhere_else() {
        var text = new Text(Map.of(
                "body",
                        new FieldValue.One(
                                "[a](page:a#x) [b](<page:b>)\n\n[c]: page:c\n\n<a href=\"page:d\">d</a> page:e"),
                "file", new FieldValue.One("page:f"),
                "related", new FieldValue.Rows(List.of(Map.of("title", "see page:g", "href", "page:h")))));
        assertThat(PageReference.in(text))
                .extracting(PageId::value)
                .containsExactlyInAnyOrder("a", "b", "c", "d", "f", "h");
    }

    @Test
    void people_of_the_house_read_where_a_page_stands_and_can_follow() {
        assertThat(PageReference.legible(
                        "<a href=\"page:privacy-1#logs\">x</a> was: page:privacy-1, page:unknown", SIGNPOSTS))
                .isEqualTo("<a href=\"/en/policies/privacy#logs\">x</a> was: page:/en/policies/privacy, page:unknown");
    }
}
