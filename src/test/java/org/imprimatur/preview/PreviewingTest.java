package org.imprimatur.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePage;
import org.imprimatur.release.Members;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.junit.jupiter.api.Test;

/** Law 11: who was not shown a draft does not see it. */
class PreviewingTest {
    private static final Actor NOBODY = new Actor(new AccountName("nobody"), Set.of());

    private final House house = new House();
    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-10T08:00:00Z"));
    private final AtomicInteger secrets = new AtomicInteger();
    private final LookingAhead ahead = ahead(house);
    private final PreviewLinks links = new PreviewLinks(house.journals);
    private final Previewing previewing = previewing(house, links);

    private LookingAhead ahead(House node) {
        return new LookingAhead(
                node.live, node.texts, node.standings, node.releases, new Members(node.standings), clock);
    }

    private Previewing previewing(House node, PreviewLinks known) {
        return new Previewing(
                known,
                ahead(node),
                node.journals,
                () -> "secret-" + secrets.incrementAndGet(),
                new PreviewSettings(7, 30, ""),
                clock);
    }

    private static Wish following(APage page) {
        return new Wish(Subject.of(page.id()), false, 0, 0, "");
    }

    private Made made(Wish wish) {
        return previewing.make(ADA, wish).fold(made -> made, why -> {
            throw new AssertionError("refused: " + why);
        });
    }

    private String refusal(Actor actor, Wish wish) {
        return previewing.make(actor, wish).fold(made -> "", Refused::key);
    }

    /** The bodies that a link shows. */
    private List<String> seen(Made made) {
        return previewing
                .find(made.secret())
                .flatMap(previewing::look)
                .map(outlook ->
                        outlook.pages().stream().map(page -> page.text().body()).toList())
                .orElse(List.of());
    }

    @Test
    void a_link_that_follows_shows_each_new_draft() {
        var page = house.aDraft().begun();
        var link = made(following(page));
        page.after(draft -> draft.write(ADA, "Second."));
        assertThat(seen(link)).containsExactly("Second.");
    }

    @Test
    void a_pinned_link_shows_its_revision_whatever_is_written_later() {
        var page = house.aDraft().begun().after(draft -> draft.write(ADA, "Second."));
        var newest = made(new Wish(Subject.of(page.id()), true, 0, 0, ""));
        var first = made(new Wish(Subject.of(page.id()), true, 1, 0, ""));
        page.after(draft -> draft.write(ADA, "Third."));
        assertThat(seen(newest)).containsExactly("Second.");
        assertThat(seen(first)).containsExactly("We keep logs for a year.");
        assertThat(refusal(ADA, new Wish(Subject.of(page.id()), true, 9, 0, "")))
                .isEqualTo("PREVIEW_NO_SUCH_REVISION");
    }

    @Test
    void the_secret_is_kept_nowhere_and_its_hash_names_the_link() {
        var link = made(following(house.aDraft().begun()));
        assertThat(link.link().id()).isEqualTo(Hash.of(link.secret()));
        var written = house.journals.of(Subject.ofPreview(link.link().id())).stream()
                .map(Entry::canonical)
                .toList();
        assertThat(written).hasSize(1).noneMatch(entry -> entry.contains(link.secret()));
        assertThat(link.toString()).doesNotContain(link.secret());
    }

    @Test
    void a_link_ends_by_itself_after_the_days_that_were_asked_for() {
        var page = house.aDraft().begun();
        var usual = made(following(page));
        var day = made(new Wish(Subject.of(page.id()), false, 0, 1, ""));
        clock.goesOn(Duration.ofDays(1));
        assertThat(seen(day)).isEmpty();
        assertThat(seen(usual)).isNotEmpty();
        clock.goesOn(Duration.ofDays(6));
        assertThat(seen(usual)).isEmpty();
    }

    @Test
    void nobody_makes_a_link_for_longer_than_is_allowed_or_for_no_time() {
        var page = Subject.of(house.aDraft().begun().id());
        assertThat(refusal(ADA, new Wish(page, false, 0, 31, ""))).isEqualTo("PREVIEW_TOO_LONG");
        assertThat(refusal(ADA, new Wish(page, false, 0, -1, ""))).isEqualTo("PREVIEW_TOO_LONG");
        assertThat(refusal(ADA, new Wish(page, false, 0, 1, "x".repeat(121)))).isEqualTo("PREVIEW_LABEL_TOO_LONG");
    }

    @Test
    void only_those_who_work_here_make_links_and_take_them_back() {
        var page = house.aDraft().begun();
        assertThat(refusal(NOBODY, following(page))).isEqualTo("NOT_YOUR_ROLE");
        var link = made(following(page));
        assertThat(previewing.revoke(NOBODY, link.link().id()).fold(done -> "", Refused::key))
                .isEqualTo("NOT_YOUR_ROLE");
        assertThat(seen(link)).isNotEmpty();
    }

    @Test
    void a_link_that_was_taken_back_shows_nothing_on_any_node_at_once() {
        var link = made(following(house.aDraft().begun()));
        var other = house.anotherNode();
        var there = previewing(other, new PreviewLinks(other.journals));
        assertThat(there.find(link.secret()).flatMap(there::look)).isPresent();
        previewing.revoke(CARL, link.link().id());
        assertThat(seen(link)).isEmpty();
        assertThat(there.find(link.secret()).flatMap(there::look)).isEmpty();
        assertThat(there.find("guessed")).isEmpty();
    }

    @Test
    void links_and_what_was_counted_survive_a_restart() {
        var page = house.aDraft().begun();
        var link = made(new Wish(Subject.of(page.id()), false, 0, 3, "Board"));
        var sightings = new Sightings(links);
        sightings.saw(link.link(), clock.instant());
        clock.goesOn(Duration.ofMinutes(2));
        sightings.saw(link.link(), clock.instant());
        sightings.write();
        sightings.write();
        var again = new PreviewLinks(house.anotherNode().journals).to(Subject.of(page.id()));
        assertThat(again).singleElement().satisfies(kept -> {
            assertThat(kept.label()).isEqualTo("Board");
            assertThat(kept.views()).isEqualTo(2);
            assertThat(kept.seen()).contains(clock.instant());
            assertThat(kept.state(clock.instant())).isEqualTo(PreviewLink.State.OPEN);
        });
        assertThat(house.journals.of(Subject.ofPreview(link.link().id()))).hasSize(2);
        assertThat(Verification.of(house.journals, house.texts).problems()).isEmpty();
    }

    @Test
    void the_site_ahead_has_the_drafts_of_a_release_and_all_else_as_it_is_live() {
        var changed = house.aDraft().at("privacy").live().after(page -> page.write(ADA, "Later."));
        var fresh = house.aDraft().at("terms").in(ZH).begun();
        house.aDraft().at("security").live();
        house.aDraft().at("secret").begun();
        house.aDraft().at("privacy/other").live().after(page -> page.write(ADA, "Not in the release."));
        var release = opened(changed, fresh);
        var site = ahead.at(Subject.of(release)).orElseThrow().site();
        assertThat(site.all())
                .extracting(LivePage::address)
                .containsExactly("/en/privacy", "/en/privacy/other", "/en/security", "/zh/terms");
        assertThat(site.find(EN, new PagePath("privacy"))
                        .map(site::text)
                        .orElseThrow()
                        .body())
                .isEqualTo("Later.");
        assertThat(site.find(EN, new PagePath("privacy/other"))
                        .map(site::text)
                        .orElseThrow()
                        .body())
                .isEqualTo("We keep logs for a year.");
        assertThat(site.find(EN, new PagePath("secret"))).isEmpty();
        assertThat(site.find(ZH, new PagePath("terms")).map(site::isPending)).contains(true);
        assertThat(site.find(EN, new PagePath("security")).map(site::isPending)).contains(false);
        assertThat(changed.read()).contains("We keep logs for a year.");
    }

    @Test
    void whoever_comes_to_an_address_that_a_page_has_left_by_then_is_led_on() {
        var page = house.aDraft()
                .at("oldest")
                .live()
                .after(live -> live.move(ADA, "old"))
                .published(ADA);
        page.after(live -> live.move(ADA, "new"));
        var site = ahead.at(Subject.of(page.id())).orElseThrow().site();
        assertThat(Stream.of("oldest", "old").map(path -> site.moved(EN, new PagePath(path))))
                .allMatch(led -> led.map(LivePage::address).equals(Optional.of("/en/new")));
        assertThat(site.find(EN, new PagePath("old"))).isEmpty();
        assertThat(house.live.moved(EN, new PagePath("oldest")).map(LivePage::address))
                .as("readers, until then")
                .contains("/en/old");
        var off = page.after(draft -> draft.unpublish(CARL, "Wrong."));
        assertThat(ahead.at(Subject.of(off.id())).orElseThrow().site().moved(EN, new PagePath("old")))
                .as("one that is off the site until then")
                .isPresent();
    }

    @Test
    void a_page_that_joins_after_a_link_was_pinned_is_not_shown_by_it() {
        var first = house.aDraft().at("privacy").begun();
        var second = house.aDraft().at("terms").begun();
        var release = opened(first);
        var pinned = made(new Wish(Subject.of(release), true, 0, 0, ""));
        var following = made(new Wish(Subject.of(release), false, 0, 0, ""));
        house.releasing.join(ADA, release, List.of(second.id()));
        assertThat(seen(pinned)).hasSize(1);
        assertThat(seen(following)).hasSize(2);
        house.releasing.giveUp(ADA, release);
        assertThat(previewing.find(pinned.secret()).flatMap(previewing::look)).isEmpty();
    }

    @Test
    void an_archived_page_is_shown_by_no_link_until_it_is_back() {
        var page = house.aDraft().begun();
        var link = made(following(page));
        page.after(put -> put.archive(ADA));
        assertThat(seen(link)).isEmpty();
        assertThat(refusal(ADA, following(page))).isEqualTo("PREVIEW_OF_NOTHING");
        page.after(back -> back.unarchive(ADA));
        assertThat(seen(link)).isNotEmpty();
    }

    private ReleaseId opened(APage... pages) {
        return house.releasing
                .open(ADA, "Spring", List.of(pages).stream().map(APage::id).toList())
                .fold(done -> done.release().id(), no -> {
                    throw new AssertionError("refused: " + no);
                });
    }
}
