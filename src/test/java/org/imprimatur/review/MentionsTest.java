package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.imprimatur.page.AccountName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final Set<String> PEOPLE = Set.of("ada", "carl.b", "zoe@example.com");

    @ParameterizedTest
    @CsvSource({
        "'@ada, please',                ada",
        "'Ask @ada.',                   ada",
        "'Ask (@carl.b)!',              carl.b",
        "'@zoe@example.com.',           zoe@example.com",
        "'请@ada看一下',                 ada",
        "'<b>@ada</b>',                 ada"
    })
    void a_name_after_an_at_sign_is_a_mention(String words, String name) {
        assertThat(in(words)).containsExactly(new AccountName(name));
    }

    @ParameterizedTest
    @CsvSource({"mail to lee@ada", "@nobody", "'@ adam'", "@adam", "@", "'@@'"})
    void an_at_sign_before_anything_else_is_only_an_at_sign(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void everybody_is_mentioned_once() {
        assertThat(in("@ada @carl.b @ada")).hasSize(2);
    }

    private static Set<AccountName> in(String words) {
        return Mentions.in(words, name -> PEOPLE.contains(name.value()));
    }
}
