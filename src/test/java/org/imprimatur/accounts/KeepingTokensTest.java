package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.accounts.Office.ADMIN;
import static org.imprimatur.accounts.Office.THE_ADMIN;
import static org.imprimatur.accounts.Office.no;
import static org.imprimatur.accounts.Office.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;
import org.junit.jupiter.api.Test;

class KeepingTokensTest {
    private static final AccountName ADA = new AccountName("ada");
    private static final Actor AS_ADA = new Actor(ADA, Set.of(Role.AUTHOR));

    private final Office office = Office.open();
    private final KeepingTokens keeping = office.keepingTokens;

    KeepingTokensTest() {
        office.has("ada", Role.AUTHOR);
    }

    private static TokenWish wish(String label, Duration life) {
        return new TokenWish(label, Set.of(Scope.READ, Scope.WRITE), Optional.of(life));
    }

    private Answer<Bearer> bearing(String token) {
        return office.accounts.bearing(token, office.clock.instant());
    }

    @Test
    void a_token_stands_for_its_account_until_it_expires_and_then_says_so() {
        var token = yes(keeping.issue(THE_ADMIN, ADA, wish("nightly", Duration.ofDays(2))))
                .secret();

        assertThat(yes(bearing(token)).account().name()).isEqualTo(ADA);
        office.clock.pass(Duration.ofDays(2));
        assertThat(no(bearing(token))).isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void a_token_that_never_expires_still_stands_years_later() {
        var wish = new TokenWish("for ever", Set.of(Scope.READ), Optional.empty());
        var token = yes(keeping.issue(THE_ADMIN, ADA, wish)).secret();

        office.clock.pass(Duration.ofDays(4_000));

        assertThat(yes(bearing(token)).token().expires()).isEmpty();
    }

    @Test
    void a_revoked_token_and_one_of_a_disabled_account_stand_for_nobody() {
        var revoked = yes(keeping.issue(THE_ADMIN, ADA, wish("one", Duration.ofDays(2))))
                .secret();
        var other = yes(keeping.issue(THE_ADMIN, ADA, wish("two", Duration.ofDays(2))))
                .secret();
        keeping.revoke(THE_ADMIN, ADA, Hash.of(revoked));

        assertThat(no(bearing(revoked))).isEqualTo("TOKEN_UNKNOWN");
        yes(bearing(other));
        office.keeping.disable(THE_ADMIN, ADA);
        assertThat(no(bearing(other))).isEqualTo("TOKEN_ACCOUNT_DISABLED");
    }

    @Test
    void a_token_carries_the_scopes_that_were_chosen_over_a_restart() {
        yes(keeping.issue(THE_ADMIN, ADA, wish("nightly", Duration.ofDays(2))));
        var again = new Accounts(office.journals);
        again.load();

        assertThat(again.find(ADA).orElseThrow().tokens())
                .singleElement()
                .extracting(Token::scopes)
                .isEqualTo(Set.of(Scope.READ, Scope.WRITE));
    }

    @Test
    void a_token_from_before_there_were_scopes_may_all() {
        var says = Map.of("token", Hash.of("old").hex(), "label", "old", "expires", "2026-04-01T00:00:00Z");
        office.accounts.append(ADA, ADMIN, Instant.parse("2026-02-01T00:00:00Z"), Fact.Kind.TOKEN_ISSUED, says);

        var token = yes(bearing("old")).token();

        assertThat(token.scoped()).isEmpty();
        assertThat(token.scopes()).isEqualTo(Scope.ALL);
    }

    @Test
    void a_token_is_asked_for_with_a_label_scopes_and_a_life() {
        assertThat(no(keeping.issue(THE_ADMIN, ADMIN, wish(" ", Duration.ofDays(1)))))
                .isEqualTo("TOKEN_LABEL_NEEDED");
        assertThat(no(keeping.issue(THE_ADMIN, ADMIN, wish("x", Duration.ZERO))))
                .isEqualTo("TOKEN_LIFE_WRONG");
        assertThat(no(keeping.issue(THE_ADMIN, ADMIN, wish("x", Duration.ofDays(400)))))
                .isEqualTo("TOKEN_LIFE_WRONG");
        assertThat(no(keeping.issue(THE_ADMIN, ADMIN, new TokenWish("x", Set.of(), Optional.empty()))))
                .isEqualTo("TOKEN_SCOPE_NEEDED");
    }

    @Test
    void people_keep_their_own_tokens_and_nobody_elses() {
        var own = yes(keeping.issue(AS_ADA, ADA, wish("mine", Duration.ofDays(2))));

        assertThat(no(keeping.issue(AS_ADA, ADMIN, wish("theirs", Duration.ofDays(2)))))
                .isEqualTo("ADMINS_ONLY");
        assertThat(yes(keeping.revoke(AS_ADA, ADA, Hash.of(own.secret()))).tokens())
                .isEmpty();
    }

    @Test
    void a_use_is_noted_every_few_minutes_and_a_full_store_stops_no_program() {
        var uses = new CountedUses();
        var noting = new NotingTokens(uses, office.clock);
        var token = yes(bearing(yes(keeping.issue(AS_ADA, ADA, wish("mine", Duration.ofDays(2))))
                        .secret()))
                .token();

        noting.used(token);
        noting.used(token);
        assertThat(uses.written).isEqualTo(1);
        office.clock.pass(Duration.ofMinutes(6));
        uses.isFull = true;
        noting.used(token);
        uses.isFull = false;
        noting.used(token);

        assertThat(uses.written).isEqualTo(2);
        assertThat(noting.last(token)).contains(office.clock.instant());
    }

    private static final class CountedUses implements TokenUses {
        private final Map<Hash, Instant> last = new HashMap<>();
        private int written;
        private boolean isFull;

        @Override
        public void note(Hash token, Instant at) {
            if (isFull) {
                throw new UnavailableException(Why.STORE_FULL, new IllegalStateException("full"));
            }
            written++;
            last.put(token, at);
        }

        @Override
        public Optional<Instant> last(Hash token) {
            return Optional.ofNullable(last.get(token));
        }
    }
}
