package org.imprimatur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup.Link;
import org.junit.jupiter.api.Test;

class RelinkingTest {
    private final PageMarkup markup = new PageMarkup();

    @Test
    void every_form_of_a_link_is_found_with_its_line() {
        var text =
                "[One](/en/one \"t\")\n\n[two][b] [c]\n\n<a class=x href='/en/four'>4</a>\n\n`[no](/no)`\n\n[b]: /en/b\n[c]: <page:c>\n";
        assertThat(markup.links(text))
                .contains(new Link("One", "/en/one", 1), new Link("two", "/en/b", 3), new Link("c", "page:c", 3))
                .extracting(Link::address)
                .contains("/en/four")
                .doesNotContain("/no");
    }

    @Test
    void an_address_is_replaced_and_all_else_stays_as_it_was_typed() {
        var text = "See  [*it*](page:a#x \"Title\")\nand [b][r].\n\n[r]: <page:b>\n\n| [t](page:a) |\n|---|\n";
        assertThat(relinked(text))
                .isEqualTo("See  [*it*](/en/a#x \"Title\")\nand [b][r].\n\n[r]: </en/b>\n\n| [t](/en/a) |\n|---|\n");
    }

    @Test
    void a_link_that_leads_nowhere_becomes_its_words() {
        assertThat(
                        relinked(
                                "A [draft *of* ours](page:gone), [b][r] and [ours][] stay.\n\n[r]: page:gone\n[ours]: page:gone\n"))
                .startsWith("A draft *of* ours, b and ours stay.")
                .doesNotContain("page:");
        assertThat(relinked("<a href=\"page:gone\">words</a>")).isEqualTo("<a>words</a>");
        assertThat(relinked("[![alt](/x.png)](page:gone)")).isEqualTo("![alt](/x.png)");
    }

    @Test
    void a_reference_is_no_address_of_the_web_but_stays_in_what_the_house_reads() {
        assertThat(markup.html("[a](page:a#x)", new LocaleTag("en"))).contains("href=\"page:a#x\"");
        assertThat(markup.html("[a](page:A(b))", new LocaleTag("en"))).doesNotContain("href");
    }

    private String relinked(String text) {
        return markup.relinked(text, address -> {
            if (!address.startsWith("page:")) {
                return Optional.of(address);
            }
            return address.contains("gone") ? Optional.empty() : Optional.of("/en/" + address.substring(5));
        });
    }
}
