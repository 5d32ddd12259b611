package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.THE_ADMIN;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.accounts.ProviderRules.Grant;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class SigningInElsewhereTest {
    private static final AccountName ADA = new AccountName("ada");
    private static final Identity PERSON = new Identity("https://id.example", "person-1");
    private static final Identity ANOTHER = new Identity("https://id.example", "person-2");
    private static final Map<String, List<Grant>> GRANTS = Map.of(
            "editors", List.of(new Grant(Role.AUTHOR, Set.of())),
            "lawyers", List.of(new Grant(Role.COUNSEL, Set.of("legal", "privacy"))));

    private final Office office = Office.open();

    private SigningInElsewhere rules(boolean creates, boolean byName, Map<String, List<Grant>> grants) {
        var rules = new ProviderRules("House ID", true, creates, byName, grants);
        return new SigningInElsewhere(office.accounts, office.passwords, rules, office.clock);
    }

    private Proof proof(Identity person, String name, String... groups) {
        return new Proof(person, name, "Ada L.", Set.of(groups), office.clock.instant(), "token");
    }

    @Test
    void a_name_alone_opens_no_account_that_is_there_already() {
        office.has("ada", Role.ADMIN);

        assertThat(no(rules(true, false, GRANTS).signIn(proof(PERSON, "Ada", "editors"))))
                .isEqualTo("PROVIDER_NOT_CONNECTED");
    }

    @Test
    void an_account_that_its_owner_connected_is_theirs_whatever_they_are_called_later() {
        office.has("ada", Role.AUTHOR);
        var elsewhere = rules(false, false, Map.of());
        yes(elsewhere.connect(ADA, proof(PERSON, "ada")));

        assertThat(yes(elsewhere.signIn(proof(PERSON, "ada.married"))).name()).isEqualTo(ADA);
        assertThat(no(elsewhere.signIn(proof(ANOTHER, "ada")))).isEqualTo("PROVIDER_NAME_TAKEN");
    }

    @Test
    void where_the_names_at_the_provider_are_given_by_the_house_a_name_connects_once() {
        office.has("ada", Role.AUTHOR);
        var elsewhere = rules(false, true, Map.of());

        assertThat(yes(elsewhere.signIn(proof(PERSON, " ADA "))).identity()).contains(PERSON);
        assertThat(no(elsewhere.signIn(proof(ANOTHER, "ada")))).isEqualTo("PROVIDER_NAME_TAKEN");
    }

    @Test
    void somebody_unknown_gets_an_account_only_where_that_is_set_and_a_group_gives_a_role() {
        assertThat(no(rules(false, false, GRANTS).signIn(proof(PERSON, "ada", "editors"))))
                .isEqualTo("PROVIDER_UNKNOWN_PERSON");
        assertThat(no(rules(true, false, GRANTS).signIn(proof(PERSON, "ada", "cooks"))))
                .isEqualTo("PROVIDER_NO_ROLE");

        var ada = yes(rules(true, false, GRANTS).signIn(proof(PERSON, "ada", "lawyers", "cooks")));

        assertThat(ada.displayName()).isEqualTo("Ada L.");
        assertThat(ada.roles()).containsExactly(Role.COUNSEL);
        assertThat(ada.capacities()).containsExactlyInAnyOrder("legal", "privacy");
        assertThat(ada.mustChangePassword()).isFalse();
        assertThat(office.passwords.isSet(ada)).isFalse();
    }

    @Test
    void groups_that_change_change_the_roles_and_who_is_in_none_stays_out() {
        var elsewhere = rules(true, false, GRANTS);
        elsewhere.signIn(proof(PERSON, "ada", "editors"));

        assertThat(yes(elsewhere.signIn(proof(PERSON, "ada", "lawyers"))).roles())
                .containsExactly(Role.COUNSEL);
        assertThat(no(elsewhere.signIn(proof(PERSON, "ada")))).isEqualTo("PROVIDER_NO_ROLE");
    }

    @Test
    void the_same_groups_again_write_nothing() {
        var elsewhere = rules(true, false, GRANTS);
        elsewhere.signIn(proof(PERSON, "ada", "lawyers"));
        int entries = office.entries.size();

        elsewhere.signIn(proof(PERSON, "ada", "lawyers"));

        assertThat(office.entries).hasSize(entries);
    }

    @Test
    void no_word_from_outside_takes_the_last_admin_away() {
        var elsewhere = rules(false, true, GRANTS);

        assertThat(yes(elsewhere.signIn(proof(PERSON, "admin", "editors"))).roles())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.AUTHOR);
    }

    @Test
    void a_disabled_account_stays_out_and_a_name_that_is_none_is_told() {
        office.has("ada", Role.AUTHOR);
        var elsewhere = rules(true, true, Map.of());
        elsewhere.connect(ADA, proof(PERSON, "ada"));
        office.keeping.disable(THE_ADMIN, ADA);

        assertThat(no(elsewhere.signIn(proof(PERSON, "ada")))).isEqualTo("PROVIDER_ACCOUNT_DISABLED");
        assertThat(no(elsewhere.signIn(proof(ANOTHER, "Ada L.")))).isEqualTo("PROVIDER_NAME_WRONG");
        assertThat(no(elsewhere.signIn(proof(ANOTHER, "imprimatur")))).isEqualTo("PROVIDER_NAME_WRONG");
    }

    @Test
    void one_person_owns_one_account_and_shuts_nobody_out_by_mistake() {
        office.has("ada", Role.AUTHOR);
        office.has("bob", Role.AUTHOR);
        var elsewhere = rules(true, false, GRANTS);
        yes(elsewhere.connect(ADA, proof(PERSON, "ada")));
        assertThat(no(elsewhere.connect(new AccountName("bob"), proof(PERSON, "bob"))))
                .isEqualTo("PROVIDER_PERSON_TAKEN");

        var made = yes(elsewhere.signIn(proof(ANOTHER, "carl", "lawyers")));
        assertThat(no(elsewhere.disconnect(made.actor(), made.name()))).isEqualTo("PROVIDER_ONLY_WAY");
        assertThat(yes(elsewhere.disconnect(THE_ADMIN, made.name())).identity()).isEmpty();
    }

    @Test
    void a_sign_off_needs_the_same_person_who_proved_themselves_after_they_were_sent() {
        office.has("ada", Role.AUTHOR);
        var elsewhere = rules(false, false, Map.of());
        var ada = yes(elsewhere.connect(ADA, proof(PERSON, "ada")));
        var now = office.clock.instant();
        var errand = new Errand(URI.create("https://id.example"), "s", "n", "v", now);

        assertThat(elsewhere.unconfirmed(ada, proof(PERSON, "ada"), errand)).isEmpty();
        assertThat(elsewhere.unconfirmed(ada, proof(ANOTHER, "ada"), errand))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("PROVIDER_OTHER_PERSON"));
        assertThat(elsewhere.unconfirmed(ada, at(now.minusSeconds(31)), errand))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("PROVIDER_NOT_AGAIN"));
    }

    private static Proof at(Instant authenticated) {
        return new Proof(PERSON, "ada", "", Set.of(), authenticated, "token");
    }
}
