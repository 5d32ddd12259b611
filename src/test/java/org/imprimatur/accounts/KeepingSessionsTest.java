package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.THE_ADMIN;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.KeepingSessions.Visit;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class KeepingSessionsTest {
    private static final AccountName ADA = new AccountName("ada");
    private static final Actor AS_ADA = new Actor(ADA, Set.of(Role.AUTHOR));
    private static final Duration IDLE = Duration.ofHours(1);

    private final Office office = Office.open();
    private final Account ada = office.has("ada", Role.AUTHOR).account();
    private final KeepingSessions here = node(office.accounts);

    private KeepingSessions node(Accounts accounts) {
        return new KeepingSessions(accounts, office.stored, office.secrets, office.clock, IDLE);
    }

    private String signsIn() {
        return here.begin(ada, new Visit("10.0.0.1", "Firefox", Way.PASSWORD)).secret();
    }

    private boolean isIn(KeepingSessions node, String secret) {
        return node.recognise(secret, "10.0.0.1").isPresent();
    }

    @Test
    void whoever_signed_in_is_recognised_here_after_a_restart_and_on_another_node() {
        var secret = signsIn();
        var elsewhere = new Accounts(office.journals);
        elsewhere.load();

        assertThat(isIn(here, secret)).isTrue();
        assertThat(isIn(node(elsewhere), secret)).isTrue();
    }

    @Test
    void the_store_knows_no_secret_and_nothing_made_up_lets_anybody_in() {
        var secret = signsIn();

        assertThat(office.stored.all.toString()).doesNotContain(secret.substring("ada.".length()));
        for (String other :
                new String[] {"", ".", "ada", "ada.", "ada.x", "admin" + secret.substring(3), "../" + secret}) {
            assertThat(isIn(here, other)).as(other).isFalse();
        }
    }

    @Test
    void the_store_is_asked_every_ten_seconds_and_not_for_each_request() {
        var secret = signsIn();
        for (int i = 0; i < 100; i++) {
            isIn(here, secret);
        }
        assertThat(office.stored.asked).isZero();

        office.clock.pass(Duration.ofSeconds(11));
        isIn(here, secret);
        isIn(here, secret);
        assertThat(office.stored.asked).isEqualTo(1);
    }

    @Test
    void a_session_that_ends_on_one_node_ends_on_the_others_within_ten_seconds() {
        var secret = signsIn();
        var other = node(office.accounts);
        assertThat(isIn(other, secret)).isTrue();

        here.endOthers(AS_ADA, ADA, Optional.empty());

        assertThat(isIn(here, secret)).isFalse();
        office.clock.pass(Duration.ofSeconds(11));
        assertThat(isIn(other, secret)).isFalse();
    }

    @Test
    void an_account_that_is_disabled_on_another_node_is_out_within_ten_seconds() {
        var secret = signsIn();
        var elsewhere = new Accounts(office.journals);
        elsewhere.load();
        new KeepingAccounts(elsewhere, office.passwords, office.secrets, office.clock).disable(THE_ADMIN, ADA);

        office.clock.pass(Duration.ofSeconds(11));

        assertThat(isIn(here, secret)).isFalse();
    }

    @Test
    void a_new_password_and_a_locked_account_end_every_session_at_once() {
        var first = signsIn();
        office.keepingPasswords.reset(THE_ADMIN, ADA);
        assertThat(isIn(here, first)).isFalse();

        var second = here.begin(office.accounts.find(ADA).orElseThrow(), new Visit("10.0.0.1", "Firefox", Way.PASSWORD))
                .secret();
        office.keeping.disable(THE_ADMIN, ADA);
        assertThat(isIn(here, second)).isFalse();
    }

    @Test
    void an_idle_session_ends_and_one_in_use_does_not() {
        var used = signsIn();
        var idle = signsIn();
        for (int i = 0; i < 3; i++) {
            office.clock.pass(Duration.ofMinutes(40));
            assertThat(isIn(here, used)).isTrue();
        }
        assertThat(isIn(here, idle)).isFalse();
    }

    @Test
    void one_session_or_all_others_can_be_ended_by_the_owner_and_by_an_admin() {
        var own = signsIn();
        var lost = signsIn();
        var another = signsIn();
        var key = here.recognise(own, "10.0.0.1").orElseThrow().session().key();
        var lostKey = here.recognise(lost, "10.0.0.1").orElseThrow().session().key();

        yes(here.end(AS_ADA, ADA, lostKey));
        assertThat(isIn(here, lost)).isFalse();
        yes(here.endOthers(AS_ADA, ADA, Optional.of(key)));
        assertThat(isIn(here, another)).isFalse();
        assertThat(here.of(ADA)).extracting(Session::key).containsExactly(key);

        assertThat(no(here.end(new Actor(new AccountName("eve"), Set.of(Role.COUNSEL)), ADA, key)))
                .isEqualTo("ADMINS_ONLY");
        yes(here.endOthers(THE_ADMIN, ADA, Optional.empty()));
        assertThat(isIn(here, own)).isFalse();
    }

    @Test
    void a_session_says_where_it_was_seen_last() {
        var secret = signsIn();
        office.clock.pass(Duration.ofMinutes(5));
        here.recognise(secret, "10.0.0.2");

        assertThat(here.of(ADA)).singleElement().satisfies(session -> {
            assertThat(session.address()).isEqualTo("10.0.0.2");
            assertThat(session.seen()).isEqualTo(office.clock.instant());
        });
    }

    @Test
    void a_session_that_ended_meanwhile_does_not_come_back_by_being_seen() {
        var secret = signsIn();
        node(office.accounts).endOthers(AS_ADA, ADA, Optional.empty());
        office.clock.pass(Duration.ofSeconds(5));
        here.recognise(secret, "10.0.0.9");

        assertThat(office.stored.all).isEmpty();
    }
}
