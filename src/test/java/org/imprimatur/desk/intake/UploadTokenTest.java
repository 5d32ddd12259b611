package org.imprimatur.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadTokenTest {
    private final UploadToken given = new UploadToken(() -> "of the browser's secret");

    @Test
    void another_node_takes_what_this_one_gave() {
        assertThat(new UploadToken(() -> "of the browser's secret").isRight(given.get()))
                .isTrue();
    }

    @Test
    void what_another_browser_was_given_is_not_taken() {
        assertThat(given.isRight("of another one's")).isFalse();
        assertThat(given.isRight("")).isFalse();
    }
}
