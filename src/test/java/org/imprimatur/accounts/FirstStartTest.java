package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.ADMIN;

import java.util.ArrayList;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class FirstStartTest {
    private final Office office = new Office();

    @Test
    void the_first_start_makes_one_admin_with_a_password_to_change() {
        var made = office.firstStart.admin().orElseThrow();

        assertThat(made.account().name()).isEqualTo(ADMIN);
        assertThat(made.account().roles()).containsExactly(Role.ADMIN);
        assertThat(made.account().mustChangePassword()).isTrue();
        assertThat(made.secret()).hasSize(20);
        assertThat(office.signingIn.signIn("admin", made.secret(), "here")).isEqualTo(new Answer.Yes<>(made.account()));
    }

    @Test
    void the_second_start_makes_none() {
        office.firstStart.admin();

        assertThat(office.firstStart.admin()).isEmpty();
    }

    @Test
    void two_first_starts_have_different_passwords() {
        assertThat(office.firstStart.admin().orElseThrow().secret())
                .isNotEqualTo(new Office().firstStart.admin().orElseThrow().secret());
    }

    @Test
    void a_start_that_was_cut_before_the_password_was_kept_is_made_up_for() {
        office.firstStart.admin();
        office.hashes.clear();

        var again = office.firstStart.admin().orElseThrow();

        assertThat(office.entries).hasSize(1);
        assertThat(Office.yes(office.signingIn.signIn("admin", again.secret(), "here"))
                        .name())
                .isEqualTo(ADMIN);
    }

    @Test
    void of_two_nodes_that_start_at_once_one_tells_the_password_that_holds() {
        var told = new ArrayList<Issued>();
        office.hashes.beforeFirst(() -> office.firstStart.admin().ifPresent(told::add));

        office.firstStart.admin().ifPresent(told::add);

        assertThat(told)
                .singleElement()
                .satisfies(made -> assertThat(office.signingIn.signIn("admin", made.secret(), "here"))
                        .isEqualTo(new Answer.Yes<>(made.account())));
    }

    @Test
    void the_secret_shows_in_no_log_line_and_no_journal() {
        var made = office.firstStart.admin().orElseThrow();

        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(office.entries.toString()).doesNotContain(made.secret());
    }
}
