package org.imprimatur.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"notice.md", "证书.pdf", "𠮷.png", "Übersicht.md", ""})
    void a_name_that_was_read_byte_by_byte_is_what_the_browser_sent(String name) {
        var read = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(SentName.inUtf8(read)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice.md", "证书.pdf", "caf\u00e9.md"})
    void a_name_that_was_read_right_stays(String name) {
        assertThat(SentName.inUtf8(name)).isEqualTo(name);
    }
}
