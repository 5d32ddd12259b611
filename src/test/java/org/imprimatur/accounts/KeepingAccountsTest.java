package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.ADMIN;
import static org.imprimatur.accounts.Office.THE_ADMIN;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Chain;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class KeepingAccountsTest {
    private static final AccountName ADA = new AccountName("ada");
    private static final String GOOD = "a long way to the press";

    private final Office office = Office.open();
    private final KeepingAccounts keeping = office.keeping;

    @Test
    void only_an_admin_keeps_accounts() {
        var author = new Actor(ADA, Set.of(Role.AUTHOR, Role.COUNSEL));

        assertThat(no(keeping.create(author, "eve", "", Set.of(Role.ADMIN)))).isEqualTo("ADMINS_ONLY");
        assertThat(no(keeping.changeRoles(author, ADMIN, Set.of(Role.AUTHOR)))).isEqualTo("ADMINS_ONLY");
        assertThat(no(office.keepingPasswords.reset(author, ADMIN))).isEqualTo("ADMINS_ONLY");
        assertThat(no(keeping.disable(author, ADMIN))).isEqualTo("ADMINS_ONLY");
    }

    @Test
    void a_new_account_signs_in_with_its_one_time_password() {
        var ada = office.has("ada", Role.AUTHOR);

        var signedIn = yes(office.signingIn.signIn(" Ada ", ada.secret(), "here"));

        assertThat(signedIn.roles()).containsExactly(Role.AUTHOR);
        assertThat(signedIn.mustChangePassword()).isTrue();
    }

    @Test
    void a_name_is_given_once() {
        office.has("ada", Role.AUTHOR);

        assertThat(no(keeping.create(THE_ADMIN, "ada", "", Set.of(Role.ADMIN)))).isEqualTo("ACCOUNT_EXISTS");
    }

    @Test
    void an_odd_name_and_the_name_of_the_product_are_refused() {
        for (String name : new String[] {"Ada", "", "a b", "../x", "imprimatur"}) {
            assertThat(no(keeping.create(THE_ADMIN, name, "", Set.of(Role.AUTHOR))))
                    .isEqualTo("ACCOUNT_NAME_WRONG");
        }
    }

    @Test
    void an_account_holds_at_least_one_role() {
        office.has("ada", Role.AUTHOR);

        assertThat(no(keeping.create(THE_ADMIN, "bob", "", Set.of()))).isEqualTo("ROLE_NEEDED");
        assertThat(no(keeping.changeRoles(THE_ADMIN, ADA, Set.of()))).isEqualTo("ROLE_NEEDED");
    }

    @Test
    void the_last_admin_stays_one() {
        assertThat(no(keeping.disable(THE_ADMIN, ADMIN))).isEqualTo("LAST_ADMIN");
        assertThat(no(keeping.changeRoles(THE_ADMIN, ADMIN, Set.of(Role.AUTHOR))))
                .isEqualTo("LAST_ADMIN");
    }

    @Test
    void a_disabled_admin_does_not_count_as_another_one() {
        office.has("ada", Role.ADMIN);
        keeping.disable(THE_ADMIN, ADA);

        assertThat(no(keeping.disable(THE_ADMIN, ADMIN))).isEqualTo("LAST_ADMIN");
    }

    @Test
    void one_of_two_admins_may_go() {
        office.has("ada", Role.ADMIN);

        assertThat(yes(keeping.disable(THE_ADMIN, ADMIN)).disabled()).isTrue();
    }

    @Test
    void a_disabled_account_is_refused_like_an_unknown_one() {
        var ada = office.has("ada", Role.AUTHOR);
        keeping.disable(THE_ADMIN, ADA);

        assertThat(office.signingIn.signIn("ada", ada.secret(), "here"))
                .isEqualTo(office.signingIn.signIn("nobody", ada.secret(), "here"));
    }

    @Test
    void disabling_twice_is_one_entry() {
        office.has("ada", Role.AUTHOR);
        keeping.disable(THE_ADMIN, ADA);
        int entries = office.entries.size();

        keeping.disable(THE_ADMIN, ADA);

        assertThat(office.entries).hasSize(entries);
    }

    @Test
    void an_own_password_ends_the_one_time_password() {
        var ada = office.has("ada", Role.AUTHOR);

        var changed = yes(office.keepingPasswords.changeOwn(ADA, ada.secret(), GOOD));

        assertThat(changed.mustChangePassword()).isFalse();
        assertThat(changed.passwordSet()).isGreaterThan(ada.account().passwordSet());
        assertThat(no(office.signingIn.signIn("ada", ada.secret(), "here"))).isEqualTo("WRONG_NAME_OR_PASSWORD");
        assertThat(yes(office.signingIn.signIn("ada", GOOD, "here")).name()).isEqualTo(ADA);
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        office.has("ada", Role.AUTHOR);

        assertThat(no(office.keepingPasswords.changeOwn(ADA, "guess", GOOD))).isEqualTo("WRONG_PASSWORD");
    }

    @Test
    void a_weak_password_is_refused() {
        var old = office.has("ada", Role.AUTHOR).secret();

        assertThat(no(office.keepingPasswords.changeOwn(ADA, old, "elevenchars")))
                .isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(no(office.keepingPasswords.changeOwn(ADA, old, "x".repeat(257))))
                .isEqualTo("PASSWORD_TOO_LONG");
        assertThat(no(office.keepingPasswords.changeOwn(ADA, old, "111111111111")))
                .isEqualTo("PASSWORD_GUESSABLE");
        assertThat(no(office.keepingPasswords.changeOwn(ADA, old, "ada-ada-lovelace")))
                .isEqualTo("PASSWORD_GUESSABLE");
        assertThat(no(office.keepingPasswords.changeOwn(ADA, old, old))).isEqualTo("PASSWORD_NOT_NEW");
    }

    @Test
    void what_guessers_try_first_is_refused_however_long_it_is() {
        for (String common : new String[] {
            "passwordpassword",
            "Password2026!!!",
            "qwertyuiop[]1",
            "1q2w3e4r5t6y",
            "12345678901234",
            "iloveyou!!!!",
            "TrustCenter2026"
        }) {
            assertThat(Passwords.refusal(ADA, "old", common)).as(common).isPresent();
        }
        assertThat(Passwords.refusal(ADA, "old", "a heron waits in the reeds")).isEmpty();
    }

    @Test
    void accounts_come_back_from_their_journals_as_they_were() {
        office.has("ada", Role.AUTHOR, Role.COUNSEL);
        office.keepingTokens.issue(THE_ADMIN, ADA, new TokenWish("nightly", Set.of(Scope.READ), Optional.empty()));
        keeping.changeRoles(THE_ADMIN, ADA, Set.of(Role.COUNSEL));
        office.keepingPasswords.reset(THE_ADMIN, ADA);
        keeping.disable(THE_ADMIN, ADA);

        var again = new Accounts(office.journals);
        again.load();

        assertThat(again.all()).isEqualTo(office.accounts.all());
        assertThat(Chain.firstBreak(office.journals.of(office.entries.get(1).subject())))
                .isEqualTo(Optional.empty());
    }

    @Test
    void who_writes_to_an_account_second_is_told_so() {
        office.has("ada", Role.AUTHOR);
        var elsewhere = new Accounts(office.journals);
        elsewhere.load();
        var other = new KeepingAccounts(elsewhere, office.passwords, office.secrets, office.clock);
        other.changeRoles(THE_ADMIN, ADA, Set.of(Role.COUNSEL));

        assertThat(no(keeping.changeRoles(THE_ADMIN, ADA, Set.of(Role.ADMIN)))).isEqualTo("ACCOUNT_CHANGED_MEANWHILE");
        assertThat(office.accounts.find(ADA).orElseThrow().roles()).containsExactly(Role.COUNSEL);
    }
}
