package org.imprimatur.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.fixture.WebExchange;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Notice SAVED = Notice.of("desk.editor.saved", 2);

    private final WebExchange saving = new WebExchange("POST", "/desk/pages/1");

    @Test
    void the_next_screen_shows_what_is_left_for_it_once() {
        Notices.leave(saving.request(), SAVED);
        var next = saving.then("GET", "/desk/pages/1").header("Sec-Fetch-Dest", "document");
        assertThat(Notices.take(next.request())).containsExactly(SAVED);
        assertThat(Notices.take(next.request())).isEmpty();
    }

    @Test
    void a_browser_that_does_not_say_what_it_asks_for_shows_it_too() {
        Notices.leave(saving.request(), SAVED);
        assertThat(Notices.take(saving.then("GET", "/desk/pages/1").request())).containsExactly(SAVED);
    }

    @Test
    void a_script_that_reads_a_screen_again_takes_nothing_from_the_next_screen() {
        Notices.leave(saving.request(), SAVED);
        var script = saving.then("GET", "/desk/pages").header("Sec-Fetch-Dest", "empty");
        assertThat(Notices.take(script.request())).isEmpty();
        var next = script.then("GET", "/desk/pages/1").header("Sec-Fetch-Dest", "document");
        assertThat(Notices.take(next.request())).containsExactly(SAVED);
    }

    @Test
    void a_script_that_sent_a_file_is_told_what_became_of_it() {
        Notices.leave(saving.request(), SAVED);
        var sent = saving.then("POST", "/desk/files").header("Sec-Fetch-Dest", "empty");
        assertThat(Notices.take(sent.request())).containsExactly(SAVED);
    }
}
