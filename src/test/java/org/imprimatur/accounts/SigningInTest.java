package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.time.Duration;
import java.util.Map;
import org.imprimatur.page.AccountName;
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

    @Test
    void whoever_is_kept_out_on_one_node_is_kept_out_on_the_others_and_the_journal_says_so() {
        guess(5, "there");
        var elsewhere = new Accounts(office.journals);
        elsewhere.load();
        var other = new SigningIn(
                elsewhere,
                office.passwords,
                new Throttle(office.clock, Throttle.Limits.USUAL),
                ProviderRules.NONE,
                office.clock);

        assertThat(no(other.signIn("ada", right, "there"))).isEqualTo("TOO_MANY_TRIES");
        assertThat(office.entries)
                .filteredOn(entry -> entry.kind().equals("sign-in-blocked"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("address", "there"));
    }

    @Test
    void guessing_on_does_not_fill_the_journal() {
        for (int i = 0; i < 50; i++) {
            guess(1, "there");
            office.clock.pass(Duration.ofSeconds(10));
        }
        assertThat(office.entries)
                .filteredOn(entry -> entry.kind().equals("sign-in-blocked"))
                .hasSizeLessThan(3);
    }

    @Test
    void an_admin_lets_people_try_again_on_every_node() {
        guess(8, "there");
        office.clock.pass(Duration.ofSeconds(1));

        yes(office.signingIn.unblock(Office.THE_ADMIN, new AccountName("ada")));

        yes(office.signingIn.signIn("ada", right, "there"));
    }

    @Test
    void where_passwords_are_off_none_is_taken() {
        var rules = new ProviderRules("House ID", false, false, false, Map.of());
        var signingIn = new SigningIn(office.accounts, office.passwords, office.throttle, rules, office.clock);

        assertThat(no(signingIn.signIn("ada", right, "here"))).isEqualTo("PASSWORDS_OFF");
    }
}
