package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.ROOT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePage;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 8: a release is all or nothing. */
class ReleasingTest {
    private static final Instant LONG_AGO = Instant.MIN;
    private static final Instant ALL = Instant.MAX;

    private final House house = new House();
    private final APage english = page(EN);
    private final APage chinese = page(ZH);

    private APage page(LocaleTag locale) {
        return house.aDraft().in(locale).inGroup("privacy").begun();
    }

    private Release opened() {
        return done(house.releasing.open(ADA, "Privacy 2027", ids()));
    }

    private Release approved() {
        var release = opened();
        done(house.together.submit(ADA, release.id(), seen(house, release), ""));
        return done(house.together.approve(CARL, release.id(), seen(house, release), "", declared(house)));
    }

    private List<PageId> ids() {
        return List.of(english.id(), chinese.id());
    }

    private static Map<PageId, Hash> seen(House house, Release release) {
        return house.releasing.members(release.id()).stream()
                .collect(Collectors.toMap(Standing::id, page -> page.head().text()));
    }

    private static Declared declared(House house) {
        var wordings = house.standings.all().stream()
                .map(page -> house.reviewing.wording(page).hashIn("en"))
                .collect(Collectors.toSet());
        return new Declared(EN, wordings);
    }

    private static Release done(ReleaseOutcome outcome) {
        return outcome.fold(ReleaseOutcome.Done::release, no -> {
            throw new AssertionError("refused: " + no);
        });
    }

    private static ReleaseOutcome.No no(ReleaseOutcome outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("not refused: " + done);
                },
                no -> no);
    }

    private static List<LocaleTag> live(House house) {
        return house.live.all().stream().map(LivePage::locale).toList();
    }

    @Test
    void a_release_takes_all_its_pages_live_at_one_instant() {
        var release = approved();
        var edition = house.live.edition();

        var now = done(house.publishingTogether.publish(ADA, release.id(), seen(house, release)));

        assertThat(now.commit()).isPresent();
        assertThat(live(house)).containsExactly(EN, ZH);
        assertThat(house.live.edition()).isEqualTo(edition + 1);
        assertThat(Stream.of(english, chinese)
                        .map(page -> page.now().live().orElseThrow().since())
                        .distinct())
                .hasSize(1);
        assertThat(english.now().membership()).isEmpty();
        assertThat(english.now().stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void nothing_goes_live_while_one_page_lacks_its_sign_off() {
        var release = opened();
        done(house.together.submit(ADA, release.id(), seen(house, release), ""));
        english.approve(CARL);

        var no = no(house.publishingTogether.publish(ADA, release.id(), seen(house, release)));

        assertThat(no.members()).containsOnlyKeys(chinese.id());
        assertThat(no.members().get(chinese.id()).key()).isEqualTo("SIGN_OFF_MISSING");
        assertThat(live(house)).isEmpty();
        assertThat(english.now().membership().orElseThrow().hold()).isEmpty();
    }

    @Test
    void every_page_that_is_in_the_way_is_named_at_once() {
        var release = opened();
        assertThat(no(house.publishingTogether.publish(ADA, release.id(), seen(house, release)))
                        .members())
                .containsOnlyKeys(english.id(), chinese.id());
    }

    @Test
    void an_attempt_that_failed_does_not_keep_a_later_one_from_succeeding() {
        var release = opened();
        done(house.together.submit(ADA, release.id(), seen(house, release), ""));
        no(house.publishingTogether.publish(ADA, release.id(), seen(house, release)));
        done(house.together.approve(CARL, release.id(), seen(house, release), "", declared(house)));

        done(house.publishingTogether.publish(ADA, release.id(), seen(house, release)));

        assertThat(live(house)).containsExactly(EN, ZH);
    }

    @Test
    void a_page_of_a_release_does_not_go_live_alone() {
        approved();
        assertThat(refusal(english.publish(ADA))).isEqualTo("RELEASE_MEMBER");
        assertThat(live(house)).isEmpty();
    }

    @Test
    void a_page_that_left_its_release_goes_live_alone() {
        var release = approved();
        done(house.releasing.leave(ADA, release.id(), english.id()));
        House.done(english.publish(ADA));
        assertThat(live(house)).containsExactly(EN);
    }

    @Test
    void a_page_is_in_one_release_at_a_time() {
        opened();
        var no = no(house.releasing.open(ADA, "Another", List.of(english.id())));
        assertThat(no.members().get(english.id()).key()).isEqualTo("ALREADY_IN_RELEASE");
        assertThat(house.releases.all()).hasSize(1);
    }

    @Test
    void a_release_needs_a_name_and_somebody_who_may_open_it() {
        assertThat(no(house.releasing.open(ADA, " ", ids())).why().key()).isEqualTo("RELEASE_NAME_NEEDED");
        assertThat(no(house.releasing.open(ROOT, "Mine", ids())).why().key()).isEqualTo("NOT_YOUR_ROLE");
    }

    @Test
    void nobody_signs_off_a_release_with_a_page_of_their_own() {
        var release = opened();
        done(house.together.submit(ADA, release.id(), seen(house, release), ""));
        var no = no(house.together.approve(ADA, release.id(), seen(house, release), "", declared(house)));
        assertThat(no.members()).containsKeys(english.id(), chinese.id());
    }

    @Test
    void a_text_that_changed_since_it_was_read_is_a_conflict() {
        var release = opened();
        var seen = seen(house, release);
        english.write(ADA, "Two years.");
        assertThat(no(house.together.submit(ADA, release.id(), seen, "")).why().key())
                .isEqualTo("STALE");
        assertThat(chinese.now().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_page_that_joined_since_the_release_was_read_is_a_conflict() {
        var release = approved();
        var seen = seen(house, release);
        var third = house.aDraft().at("policies/cookies").begun();
        done(house.releasing.join(ADA, release.id(), List.of(third.id())));
        assertThat(no(house.publishingTogether.publish(ADA, release.id(), seen))
                        .why()
                        .key())
                .isEqualTo("STALE");
        assertThat(live(house)).isEmpty();
    }

    @Test
    void a_release_that_is_live_is_over() {
        var release = approved();
        var seen = seen(house, release);
        done(house.publishingTogether.publish(ADA, release.id(), seen));
        assertThat(no(house.publishingTogether.publish(ADA, release.id(), seen))
                        .why()
                        .key())
                .isEqualTo("RELEASE_CLOSED");
        assertThat(no(house.releasing.giveUp(ADA, release.id())).why().key()).isEqualTo("RELEASE_CLOSED");
    }

    @Test
    void the_pages_of_a_release_that_is_given_up_go_on_alone() {
        var release = approved();
        done(house.releasing.giveUp(ADA, release.id()));
        House.done(english.publish(ADA));
        assertThat(live(house)).containsExactly(EN);
    }

    @Test
    void a_page_that_is_about_to_go_live_with_its_release_moves_no_more() {
        var release = approved();
        crashAtInsert(3, () -> house.publishingTogether.publish(ADA, release.id(), seen(house, release)));
        assertThat(english.now().membership().orElseThrow().hold()).isPresent();
        assertThat(refusal(english.withdraw(ADA))).isEqualTo("GOING_LIVE");
        assertThat(refusal(english.sendBack(CARL, "No."))).isEqualTo("GOING_LIVE");
        assertThat(refusal(english.object(CARL, "No."))).isEqualTo("GOING_LIVE");
    }

    /** Two holds, the commit, two publications: whichever insert is the last, the next start knows what became of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whenever_the_node_dies_all_pages_are_live_or_none(int insert) {
        var release = approved();
        var seen = seen(house, release);
        crashAtInsert(insert, () -> house.publishingTogether.publish(ADA, release.id(), seen));

        var restarted = house.anotherNode();
        restarted.settling.settle(ALL);

        var committed = insert > 3;
        assertThat(live(restarted)).isEqualTo(committed ? List.of(EN, ZH) : List.of());
        assertThat(restarted.releases.find(release.id()).orElseThrow().isOpen()).isEqualTo(!committed);
        assertThat(restarted.standings.all())
                .allMatch(page -> page.membership().flatMap(one -> one.hold()).isEmpty());
        if (!committed) {
            done(restarted.publishingTogether.publish(ADA, release.id(), seen));
            assertThat(live(restarted)).containsExactly(EN, ZH);
        }
    }

    @Test
    void an_attempt_that_somebody_is_still_at_is_left_alone() {
        var release = approved();
        crashAtInsert(3, () -> house.publishingTogether.publish(ADA, release.id(), seen(house, release)));
        var other = house.anotherNode();
        other.settling.settle(LONG_AGO);
        assertThat(other.releases.find(release.id()).orElseThrow().version()).isEqualTo(1);
    }

    private void crashAtInsert(int number, Callable<?> act) {
        var inserts = new AtomicInteger();
        house.journals.beforeEach(entry -> {
            if (inserts.incrementAndGet() >= number) {
                throw new IllegalStateException("the node died");
            }
        });
        assertThatThrownBy(act::call).hasMessageContaining("the node died");
        house.journals.beforeEach(entry -> {});
    }

    @RepeatedTest(20)
    void two_nodes_that_publish_a_release_do_it_once() throws Exception {
        var release = approved();
        var seen = seen(house, release);
        var other = house.anotherNode();
        var people = Executors.newFixedThreadPool(2);
        try {
            var acts = Stream.of(house, other)
                    .map(node ->
                            (Callable<ReleaseOutcome>) () -> node.publishingTogether.publish(ADA, release.id(), seen))
                    .toList();
            var outcomes = new ArrayList<ReleaseOutcome>();
            for (var act : people.invokeAll(acts)) {
                outcomes.add(act.get());
            }
            assertThat(outcomes).anyMatch(ReleaseOutcome.Done.class::isInstance);
        } finally {
            people.shutdownNow();
        }
        var third = house.anotherNode();
        third.settling.settle(ALL);
        assertThat(live(third)).containsExactly(EN, ZH);
        assertThat(third.live.find(EN, new PagePath("policies/privacy"))).isPresent();
    }

    @Test
    void readers_see_no_page_of_a_release_before_the_others() {
        var release = approved();
        crashAtInsert(5, () -> house.publishingTogether.publish(ADA, release.id(), seen(house, release)));
        assertThat(live(house)).isEmpty();
        house.settling.settle(LONG_AGO);
        assertThat(live(house)).containsExactly(EN, ZH);
    }

    @Test
    void a_refusal_of_the_whole_is_as_grave_as_that_of_its_page() {
        var release = opened();
        var no = no(house.together.approve(CARL, release.id(), seen(house, release), "", declared(house)));
        assertThat(no.why()).extracting(Outcome.Refused::key).isEqualTo("RELEASE_NOT_READY");
        // The sentence counts the pages, so it needs a number.
        assertThat(no.why().args()).containsExactly(2);
    }

    @Test
    void a_page_that_only_claims_to_have_gone_live_with_a_release_is_found() {
        var release = approved();
        done(house.publishingTogether.publish(ADA, release.id(), seen(house, release)));
        assertThat(Verification.of(house.journals, house.texts).damage()).isEmpty();

        var forged = new MemoryJournals();
        house.journals.forEach(entry -> {
            if (!entry.subject().isRelease()) {
                forged.append(entry);
            }
        });
        assertThat(Verification.of(forged, house.texts).damage().orElseThrow())
                .contains("its release did not take this page live");
    }
}
