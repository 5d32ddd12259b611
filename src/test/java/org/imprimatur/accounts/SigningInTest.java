package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.time.Duration;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class SigningInTest {
    private final Office office = Office.open();
    private final String right = office.has("ada", Role.AUTHOR).secret();

    private void guess(int times, String address) {
        for (int i = 0; i < times; i++) {
            office.signingIn.signIn("ada", "guess " + i, address);
        }
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        guess(5, "there");

        assertThat(no(office.signingIn.signIn("ada", right, "there"))).isEqualTo("TOO_MANY_TRIES");
    }

    @Test
    void the_wait_ends_and_success_forgets_the_failures() {
        guess(5, "there");
        office.clock.pass(Duration.ofSeconds(15));

        yes(office.signingIn.signIn("ada", right, "there"));
        guess(4, "there");

        yes(office.signingIn.signIn("ada", right, "there"));
    }

    @Test
    void each_further_failure_makes_the_wait_longer() {
        guess(5, "there");
        office.clock.pass(Duration.ofSeconds(15));
        guess(1, "there");
        office.clock.pass(Duration.ofSeconds(15));

        assertThat(no(office.signingIn.signIn("ada", right, "there"))).isEqualTo("TOO_MANY_TRIES");
    }

    @Test
    void a_guesser_elsewhere_locks_nobody_out() {
        guess(50, "there");

        assertThat(yes(office.signingIn.signIn("ada", right, "here")).name().value())
                .isEqualTo("ada");
    }

    @Test
    void a_name_that_is_none_is_refused_like_a_wrong_password() {
        assertThat(no(office.signingIn.signIn("<script>", right, "here"))).isEqualTo("WRONG_NAME_OR_PASSWORD");
        assertThat(no(office.signingIn.signIn("", "", "here"))).isEqualTo("WRONG_NAME_OR_PASSWORD");
    }
}
