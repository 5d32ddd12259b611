package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Law 9: two people who act on the same state: one wins, the other gets a conflict, nothing is overwritten. */
class RacesTest {
    private static final int THREADS = 16;

    private final House house = new House();
    private final ExecutorService people = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @RepeatedTest(20)
    void of_many_who_begin_from_the_same_revision_exactly_one_wins() throws Exception {
        var page = house.aDraft().begun();
        var outcomes = atOnce(writer -> () -> page.write(ADA, 1, "By writer " + writer));
        assertThat(keys(outcomes)).containsOnlyOnce("won").contains("STALE").hasSize(THREADS);
        assertThat(page.now().head().number()).isEqualTo(2);
        chainHolds(page);
    }

    @Test
    void of_many_who_try_until_they_win_nobodys_text_is_lost_and_each_number_is_given_once() throws Exception {
        var page = house.aDraft().begun();
        atOnce(writer -> () -> {
            for (int round = 0; round < 10; round++) {
                writeUntilItHolds(page, "Writer " + writer + " in round " + round);
            }
            return page.submit(CARL);
        });
        var revisions = house.drafting.revisions(page.id());
        assertThat(revisions)
                .extracting(Revision::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 1 + THREADS * 10).boxed().toList());
        assertThat(revisions)
                .extracting(revision -> house.texts.get(revision.text()).body())
                .doesNotHaveDuplicates()
                .contains("Writer 0 in round 0", "Writer 15 in round 9");
        chainHolds(page);
    }

    private static void writeUntilItHolds(APage page, String body) {
        while (page.write(ADA, body).<Boolean>fold(moved -> false, refused -> true)) {
            Thread.onSpinWait();
        }
    }

    @RepeatedTest(20)
    void an_approval_and_a_withdrawal_at_once_never_leave_an_approved_draft() throws Exception {
        var page = house.aDraft().inReview();
        var read = page.head();
        atOnce(number -> switch (number % 4) {
            case 0 -> () -> page.approve(CARL, read);
            case 1 -> () -> page.withdraw(ADA);
            case 2 -> () -> page.approve(CORA, read);
            default -> () -> page.write(ADA, 1, "Changed meanwhile " + number);
        });
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().signOffs()).isEmpty();
        chainHolds(page);
    }

    @RepeatedTest(20)
    void of_two_nodes_that_move_the_same_page_one_wins_and_both_agree_afterwards() throws Exception {
        var page = house.aDraft().begun();
        var other = house.anotherNode();
        var outcomes = atOnce(number -> {
            var node = number % 2 == 0 ? house : other;
            return () -> node.drafting.save(ADA, page.id(), 1, House.text("Privacy", "Node " + number), "");
        });
        assertThat(keys(outcomes)).containsOnlyOnce("won");
        other.standings.refresh(page.id());
        house.standings.refresh(page.id());
        assertThat(other.standings.find(page.id())).contains(page.now());
        chainHolds(page);
    }

    @RepeatedTest(20)
    void of_many_who_want_the_same_path_exactly_one_gets_it() throws Exception {
        var outcomes =
                atOnce(number -> () -> house.aDraft().inGroup("group-" + number).tried());
        assertThat(keys(outcomes)).containsOnlyOnce("won");
        assertThat(keys(outcomes)).filteredOn("PATH_TAKEN"::equals).hasSize(THREADS - 1);
        assertThat(house.standings.all()).hasSize(1);
    }

    private void chainHolds(APage page) {
        assertThat(Chain.firstBreak(house.journals.of(Subject.of(page.id())))).isEmpty();
    }

    private static List<String> keys(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.<String>fold(moved -> "won", Outcome.Refused::key))
                .toList();
    }

    private interface Person {
        Callable<Outcome> number(int number);
    }

    private List<Outcome> atOnce(Person person) throws InterruptedException, ExecutionException {
        var deeds = IntStream.range(0, THREADS).mapToObj(person::number).toList();
        var outcomes = new ArrayList<Outcome>();
        for (var done : people.invokeAll(deeds)) {
            outcomes.add(done.get());
        }
        return outcomes;
    }
}
