package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.ROOT;
import static org.imprimatur.fixture.People.WANDA;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryCredentials;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.ReversingHashing;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.workflow.Actor;
import org.junit.jupiter.api.Test;

class AssigningTest {
    private final House house = new House();
    private final Accounts accounts = new Accounts(new MemoryJournals());
    private final KeepingAccounts keeping = new KeepingAccounts(
            accounts,
            new Passwords(new MemoryCredentials(), new ReversingHashing()),
            new Secrets(new SecureRandom()),
            new SteppingClock());
    private final Assigning assigning = new Assigning(house.moves, house.reviewing, house.standings, accounts);

    AssigningTest() {
        for (Actor one : List.of(ADA, CARL, CORA, WANDA, ROOT)) {
            keeping.create(ROOT, one.name().value(), "", one.roles());
        }
    }

    @Test
    void whoever_submits_may_name_a_reviewer() {
        var page = house.aDraft().begun();
        House.done(assigning.submit(ADA, page.id(), page.head(), "please", "Carl "));
        assertThat(page.now().assignee()).contains(CARL.name());
        assertThat(page.now().submission()).isPresent();
    }

    @Test
    void counsel_takes_a_page_hands_it_on_and_gives_it_back() {
        var page = house.aDraft().inReview();
        House.done(assigning.to(CARL, page.id(), "carl", ""));
        assertThat(page.now().assignee()).contains(CARL.name());
        House.done(assigning.to(CARL, page.id(), "cora", "You know this contract."));
        assertThat(page.now().assignee()).contains(CORA.name());
        House.done(assigning.toTeam(CORA, page.id(), ""));
        assertThat(page.now().assignee()).isEmpty();
    }

    @Test
    void who_may_not_sign_off_is_not_asked() {
        var page = house.aDraft().inReview();
        for (String unfit : List.of("ada", "root", "nobody", "", "no such name!")) {
            assertThat(House.refusal(assigning.to(CARL, page.id(), unfit, ""))).isEqualTo("ASSIGNEE_UNFIT");
        }
        keeping.disable(ROOT, CORA.name());
        assertThat(House.refusal(assigning.to(CARL, page.id(), "cora", ""))).isEqualTo("ASSIGNEE_UNFIT");
        var own = house.aDraft().at("policies/own").by(WANDA).begun();
        assertThat(House.refusal(assigning.submit(WANDA, own.id(), own.head(), "", "wanda")))
                .isEqualTo("ASSIGNEE_WROTE_IT");
        assertThat(assigning.candidates(own.now())).containsExactly(CARL.name());
    }

    @Test
    void a_due_time_is_changed_without_changing_who_is_asked() {
        var page = house.aDraft().inReview();
        House.done(assigning.to(CARL, page.id(), "cora", ""));
        var due = Instant.parse("2026-04-01T00:00:00Z");
        House.done(assigning.due(ROOT, page.id(), due, "The law changes then."));
        assertThat(page.now().review().due()).contains(due);
        assertThat(page.now().assignee()).contains(CORA.name());
        assertThat(assigning.dueRefusal(ADA, page.now()).orElseThrow().key()).isEqualTo("DUE_IS_FOR_COUNSEL");
        assertThat(assigning.dueRefusal(CARL, page.now())).isEmpty();
    }

    @Test
    void an_assignment_voids_no_sign_off() {
        var page = house.aDraft().ofType(SmallTypes.AGREEMENT).inReview();
        page.after(one -> one.approve(CARL));
        House.done(assigning.to(CARL, page.id(), "cora", ""));
        assertThat(page.now().signOffs()).hasSize(1);
    }
}
