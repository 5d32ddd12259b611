package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.ROOT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.reading.LivePage;
import org.imprimatur.release.Release;
import org.imprimatur.release.Timing;
import org.imprimatur.workflow.ReleaseId;
import org.junit.jupiter.api.Test;

/** Laws 7 and 8 together: exactly the texts that were signed off when the time was set, all of them or none. */
class SchedulingTogetherTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

    private final House house = new House();
    private final APage english = house.aDraft().in(EN).inGroup("privacy").approved();
    private final APage chinese = house.aDraft().in(ZH).inGroup("privacy").approved();
    private final ReleaseId release = done(house.releasing.open(
                    ADA, "Privacy 2027", List.of(english.id(), chinese.id())))
            .id();

    private Map<PageId, Hash> seen() {
        return house.choosing.texts(release);
    }

    private ReleaseOutcome set(Instant at) {
        return house.schedulingTogether.goLive(CORA, release, seen(), at);
    }

    private Timing timing() {
        return house.releases.find(release).orElseThrow().timing();
    }

    private void at(Instant instant) {
        house.clock.forward(Duration.between(house.clock.instant(), instant));
    }

    private static Release done(ReleaseOutcome outcome) {
        return outcome.fold(ReleaseOutcome.Done::release, no -> {
            throw new AssertionError("refused: " + no);
        });
    }

    private static String refused(ReleaseOutcome outcome) {
        return outcome.refused().orElseThrow().why().key();
    }

    private static List<LocaleTag> live(House house) {
        return house.live.all().stream().map(LivePage::locale).toList();
    }

    private List<String> kinds() {
        return house.journals.of(Subject.of(release)).stream().map(Entry::kind).toList();
    }

    @Test
    void all_pages_go_live_at_the_instant_in_the_name_of_whoever_set_it() {
        done(set(NOON));
        assertThat(house.schedulingTogether.next()).contains(NOON);
        assertThat(house.schedulingTogether.fire()).isEmpty();
        assertThat(live(house)).isEmpty();
        at(NOON);
        assertThat(house.schedulingTogether.fire()).hasSize(1);
        assertThat(live(house)).containsExactly(EN, ZH);
        assertThat(house.releases
                        .find(release)
                        .orElseThrow()
                        .commit()
                        .orElseThrow()
                        .by())
                .isEqualTo(CORA.name());
        assertThat(timing().isEmpty()).isTrue();
        assertThat(house.schedulingTogether.fire()).as("once").isEmpty();
    }

    @Test
    void a_time_is_set_only_for_what_is_ready_and_in_the_future() {
        english.after(page -> page.object(CARL, "Stop."));
        assertThat(refused(set(NOON))).isEqualTo("RELEASE_NOT_READY");
        assertThat(refused(set(Instant.parse("2020-01-01T00:00:00Z")))).isEqualTo("INSTANT_PAST");
        assertThat(refused(house.schedulingTogether.goLive(CORA, release, Map.of(), NOON)))
                .isEqualTo("STALE");
        assertThat(refused(house.schedulingTogether.goLive(ROOT, release, seen(), NOON)))
                .isEqualTo("RELEASE_NOT_READY");
        assertThat(kinds()).containsExactly("open");
    }

    @Test
    void a_page_that_lost_its_sign_off_keeps_all_of_them_back_and_the_release_says_why() {
        var due = new SchedulingTogether.Due(done(set(NOON)), timing().plan().orElseThrow());
        assertThat(house.schedulingTogether.inTheWay(due)).isEmpty();
        chinese.after(page -> page.withdraw(ADA));
        assertThat(house.schedulingTogether.inTheWay(due)).containsOnlyKeys(chinese.id());
        at(NOON);
        house.schedulingTogether.fire();
        assertThat(live(house)).isEmpty();
        var missed = timing().missed().orElseThrow();
        assertThat(missed.why()).isEqualTo("RELEASE_NOT_READY");
        assertThat(missed.pages()).containsExactly(Map.entry(chinese.id(), "NOT_SUBMITTED"));
        chinese.after(page -> page.submit(ADA)).after(page -> page.approve(CARL));
        at(EVENING);
        assertThat(house.schedulingTogether.fire())
                .as("the instant does not come again")
                .isEmpty();
    }

    @Test
    void another_text_though_signed_off_is_not_the_one_that_was_set() {
        done(set(NOON));
        english.after(page -> page.withdraw(ADA))
                .after(page -> page.write(ADA, "Two years."))
                .after(page -> page.submit(ADA))
                .after(page -> page.approve(CARL));
        at(NOON);
        house.schedulingTogether.fire();
        assertThat(live(house)).isEmpty();
        assertThat(timing().missed().orElseThrow().pages())
                .containsExactly(Map.entry(english.id(), "RELEASE_PAGE_CHANGED"));
    }

    @Test
    void neither_are_other_pages() {
        done(set(NOON));
        var third = house.aDraft().at("policies/cookies").approved();
        done(house.releasing.join(ADA, release, List.of(third.id())));
        done(house.releasing.leave(ADA, release, chinese.id()));
        at(NOON);
        house.schedulingTogether.fire();
        assertThat(live(house)).isEmpty();
        assertThat(timing().missed().orElseThrow().pages())
                .containsOnly(
                        Map.entry(third.id(), "RELEASE_PAGE_JOINED"), Map.entry(chinese.id(), "RELEASE_PAGE_LEFT"));
    }

    @Test
    void a_time_is_set_otherwise_or_taken_back() {
        done(set(NOON));
        done(set(EVENING));
        at(NOON);
        assertThat(house.schedulingTogether.fire()).isEmpty();
        assertThat(refused(house.schedulingTogether.cancel(ROOT, release))).isEqualTo("NOT_YOUR_ROLE");
        done(house.schedulingTogether.cancel(ADA, release));
        assertThat(refused(house.schedulingTogether.cancel(ADA, release))).isEqualTo("RELEASE_NOT_SCHEDULED");
        at(EVENING);
        assertThat(house.schedulingTogether.fire()).isEmpty();
        assertThat(live(house)).isEmpty();
    }

    @Test
    void going_live_by_hand_and_giving_up_settle_it() {
        done(set(NOON));
        done(house.publishingTogether.publish(ADA, release, seen()));
        assertThat(timing().isEmpty()).isTrue();
        assertThat(refused(set(NOON))).isEqualTo("RELEASE_CLOSED");
    }

    @Test
    void after_a_restart_it_still_happens_though_late() {
        done(set(NOON));
        var again = house.anotherNode();
        again.clock.forward(Duration.ofDays(3));
        again.schedulingTogether.fire();
        assertThat(live(again)).containsExactly(EN, ZH);
    }

    @Test
    void of_several_nodes_one_takes_it_live_and_nothing_lapses() throws Exception {
        done(set(NOON));
        var nodes = Stream.generate(house::anotherNode).limit(4).toList();
        nodes.forEach(node -> node.clock.forward(Duration.ofDays(1)));
        var pool = Executors.newFixedThreadPool(4);
        pool.invokeAll(nodes.stream()
                .<Callable<Object>>map(node -> node.schedulingTogether::fire)
                .toList());
        pool.shutdown();
        var later = house.anotherNode();
        later.clock.forward(Duration.ofDays(2));
        later.settling.settle(Instant.MAX);
        later.schedulingTogether.fire();
        assertThat(kinds())
                .contains("publish")
                .doesNotContain("lapse")
                .filteredOn("publish"::equals)
                .hasSize(1);
        assertThat(live(later)).containsExactly(EN, ZH);
    }
}
