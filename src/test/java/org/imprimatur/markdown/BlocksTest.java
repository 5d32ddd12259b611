package org.imprimatur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.trust.PriceTable;
import java.util.List;
import org.imprimatur.page.LocaleTag;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final String PRICES = "Prices:\n\n```prices\nBasic; 10\nMore & more; <20>\n```\n";

    private static PageMarkup with(Block... blocks) {
        return new PageMarkup(page -> java.util.Optional.empty(), () -> List.of(blocks));
    }

    private static Block block(String name, java.util.function.UnaryOperator<String> html) {
        return new Block() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String html(String source) {
                return html.apply(source);
            }
        };
    }

    @Test
    void a_fenced_block_is_drawn_by_whoever_knows_its_name() {
        var markup = with(block("prices", new PriceTable()::html));

        assertThat(markup.html(PRICES, EN))
                .contains("<td>Basic</td>", "<td>10</td>", "<td>More &amp; more</td>", "<td>&lt;20&gt;</td>")
                .doesNotContain("<code");
        assertThat(markup.plain(PRICES)).contains("Basic").doesNotContain(";");
        assertThat(markup.numbered(PRICES, EN)).contains("data-line=\"3\"");
    }

    @Test
    void other_blocks_and_texts_stay_as_they_are() {
        var plain = new PageMarkup();
        var markup = with(block("prices", source -> "drawn"));
        for (String text : List.of("```java\nint a;\n```", "no *block*", "```\nprices\n```", "`prices`")) {
            assertThat(markup.html(text, EN)).isEqualTo(plain.html(text, EN));
        }
    }

    @Test
    void nothing_that_does_harm_gets_through() {
        var markup = with(block(
                "bad",
                source -> "<script>alert(1)</script><p onclick=\"x()\" style=\"a\">ok</p><img src=x onerror=y>"));

        assertThat(markup.html("```bad\n```", EN))
                .contains("ok")
                .doesNotContain("script", "onclick", "onerror", "style", "alert");
    }

    @Test
    void a_block_that_cannot_be_drawn_stays_as_it_is_written() {
        var markup = with(block("bad", source -> {
            throw new IllegalStateException("no");
        }));

        assertThat(markup.html("```bad\nwords\n```", EN)).contains("<code", "words");
    }
}
