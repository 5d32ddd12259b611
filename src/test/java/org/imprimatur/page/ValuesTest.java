package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values refuse nonsense when they are made. */
class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"compliance/iso-27001", "a", "隐私/政策", "v1.2_x", "2026/notice"})
    void a_path_is_segments_of_letters_digits_and_a_few_signs(String path) {
        assertThat(new PagePath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "a/", "a//b", "../a", "a/../b", ".hidden", "A", "a b", "a?b", "a%2fb", "a\\b", "-a"})
    void everything_else_is_no_path(String path) {
        assertThatThrownBy(() -> new PagePath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_is_not_longer_than_mail_programs_bear() {
        assertThat(PagePath.isOne("a".repeat(PagePath.MAX_LENGTH))).isTrue();
        assertThat(PagePath.isOne("a".repeat(PagePath.MAX_LENGTH + 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "en_US", "english", "e", "en-us", "zh-hant"})
    void a_locale_is_a_language_tag(String locale) {
        assertThatThrownBy(() -> new LocaleTag(locale)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chinese_is_written_without_spaces_between_words() {
        assertThat(new LocaleTag("zh").isUnspaced()).isTrue();
        assertThat(new LocaleTag("zh-Hant").isUnspaced()).isTrue();
        assertThat(new LocaleTag("en-GB").isUnspaced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "-ada", "ada lin", "ada/x"})
    void an_account_name_is_lower_case_without_spaces(String name) {
        assertThatThrownBy(() -> new AccountName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0000000000000000000000000000000000000000000000000000000000000"})
    void a_hash_is_sixty_four_digits(String hex) {
        assertThatThrownBy(() -> new Hash(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_is_the_sha_256_of_the_utf_8_bytes() {
        assertThat(Hash.of("上海").hex()).isEqualTo("4906a49adc5c472b34483976104ec1d76992745367cc22d5fbc2a4db8e8e1ed7");
        assertThat(Hash.of("").brief()).isEqualTo("e3b0c442");
        assertThat(Hash.NONE.hex()).isEqualTo("0".repeat(64));
    }

    @Test
    void a_wording_falls_back_to_english() {
        var wording = new Wording(Map.of("en", "Draft", "zh", "草稿"));
        assertThat(wording.in("zh")).isEqualTo("草稿");
        assertThat(wording.in("de")).isEqualTo("Draft");
        assertThatThrownBy(() -> new Wording(Map.of("zh", "草稿"))).isInstanceOf(IllegalArgumentException.class);
    }
}
