package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemorySnapshots;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapshots make a start fast and nothing else: whatever becomes of them, the journals have the last word. */
class SnapshotsTest {
    private static final Albums ALBUMS = new Albums("this program");

    private final House house = new House();
    private final MemorySnapshots snapshots = new MemorySnapshots();
    private int asked;
    /** What the store wrote, commit by commit: ids of entries, and blanks for all else. */
    private final List<String> writes = new CopyOnWriteArrayList<>();

    @BeforeEach
    void all_kinds_of_pages_have_snapshots() {
        house.journals.beforeEach(entry -> writes.add(entry.id()));
        house.aDraft().at("draft").begun().after(page -> page.write(ADA, "信任 😀 12:34"));
        house.aDraft().at("review").inReview().after(page -> page.object(CARL, "Why a year?"));
        house.aDraft().at("back").inReview().after(page -> page.sendBack(CARL, "Dates."));
        house.aDraft().at("approved").approved();
        house.aDraft().at("live").live();
        house.aDraft().at("both").live().after(page -> page.write(BEN, "New.")).after(page -> page.submit(BEN));
        house.aDraft().at("gone").live().after(page -> page.unpublish(CARL, "Old."));
        house.standings.all().forEach(page -> snapshots.keep(snapshot("this program", page)));
    }

    private Snapshot snapshot(String form, Standing page) {
        return pictures(form).snapshot(List.of(new Known(page, tip(page))));
    }

    private Pictures pictures(String form) {
        return new Pictures(new Albums(form), new Briefs(house.texts::get, AssetAddress::in));
    }

    private Remembering started(String form) {
        return Remembering.of(house.journals, survey(), snapshots, pictures(form));
    }

    private Survey survey() {
        return new Survey() {
            @Override
            public Set<PageId> pages() {
                return house.claims.pages();
            }

            @Override
            public Map<String, Hash> tips(Collection<String> ids) {
                asked += ids.size();
                return house.journals.those(ids).stream().collect(Collectors.toMap(Entry::id, Entry::hash));
            }

            @Override
            public Optional<String> state(int writesFromNow) {
                return Optional.of("store " + (writes.size() + writesFromNow));
            }

            @Override
            public Optional<Set<String>> writtenSince(Collection<String> states) {
                return states.stream()
                        .map(state -> Integer.valueOf(state.substring("store ".length())))
                        .filter(then -> then <= writes.size())
                        .max(Comparator.naturalOrder())
                        .map(then -> Set.copyOf(writes.subList(then, writes.size())));
            }

            @Override
            public Text text(Hash hash) {
                return house.texts.get(hash);
            }
        };
    }

    /** Starts again, and says of how many pages the journal had to be read. */
    private int folded() {
        var started = started("this program");
        assertThat(Set.copyOf(started.standings().all())).isEqualTo(truth());
        assertThat(started.standings().all())
                .allSatisfy(page -> assertThat(started.standings()
                                .known(page.id())
                                .orElseThrow()
                                .tip())
                        .isEqualTo(tip(page)));
        return started.left();
    }

    private Set<Standing> truth() {
        var read = new Standings(house.journals);
        read.load();
        return Set.copyOf(read.all());
    }

    private Hash tip(Standing page) {
        var journal = house.journals.of(Subject.of(page.id()));
        return journal.get(journal.size() - 1).hash();
    }

    private Picture at(String path) {
        var page = house.standings.find(page(path)).orElseThrow();
        return new Picture(page, tip(page), new Briefs(house.texts::get, AssetAddress::in).of(page));
    }

    /** In the place of the snapshots of a page. */
    private void instead(String path, Picture picture) {
        var page = page(path);
        snapshots.kept.removeIf(one -> ALBUMS.read(one).stream()
                .anyMatch(album -> album.pictures().stream()
                        .anyMatch(each -> each.standing().id().equals(page))));
        snapshots.keep(sealed(picture));
    }

    private static Snapshot sealed(Picture picture) {
        return Snapshot.sealed("this program", new Records().write(new Album(List.of(picture), Optional.empty())));
    }

    private PageId page(String path) {
        return house.standings.at(House.EN, new PagePath(path)).orElseThrow().id();
    }

    @Test
    void with_all_of_them_no_journal_is_read() {
        assertThat(folded()).isZero();
    }

    @Test
    void without_any_all_journals_are_read() {
        snapshots.kept.clear();
        assertThat(folded()).isEqualTo(7);
    }

    @Test
    void without_one_the_journal_of_its_page_is_read() {
        for (Snapshot taken : List.copyOf(snapshots.kept)) {
            snapshots.kept.remove(taken);
            assertThat(folded()).isEqualTo(1);
            snapshots.keep(taken);
        }
        assertThat(folded()).isZero();
    }

    @Test
    void one_may_be_of_many_pages() {
        snapshots.kept.clear();
        started("this program").write();
        assertThat(snapshots.kept).hasSize(1);
        assertThat(folded()).isZero();
    }

    @Test
    void one_that_is_out_of_date_does_not_count() {
        var page = house.standings.find(page("both")).orElseThrow();
        House.done(house.reviewing.approve(CARL, page.id(), page.head().text(), "", House.EN));
        House.done(house.drafting.save(ADA, page("draft"), 2, House.text("Privacy", "Third"), ""));
        assertThat(folded()).isEqualTo(2);
    }

    @Test
    void a_page_that_began_since_is_there() {
        house.aDraft().at("new").begun();
        assertThat(folded()).isEqualTo(1);
    }

    @Test
    void one_that_is_damaged_anywhere_does_not_count() {
        for (Snapshot whole : List.copyOf(snapshots.kept)) {
            snapshots.kept.remove(whole);
            for (int at = 0; at < whole.content().length; at += 7) {
                var content = whole.content().clone();
                content[at] ^= 1;
                snapshots.kept.add(new Snapshot(whole.form(), content, whole.seal()));
            }
            assertThat(folded()).isEqualTo(1);
            snapshots.kept.removeIf(one -> one.seal() == whole.seal());
            snapshots.keep(whole);
        }
    }

    @Test
    void one_that_makes_no_sense_does_not_count_even_with_a_right_seal() {
        var whole = List.copyOf(snapshots.kept).get(0);
        snapshots.kept.remove(whole);
        for (int at = 0; at < whole.content().length; at++) {
            snapshots.keep(Snapshot.sealed(whole.form(), Arrays.copyOf(whole.content(), at)));
        }
        snapshots.keep(Snapshot.sealed(whole.form(), Arrays.copyOf(whole.content(), whole.content().length + 1)));
        assertThat(folded()).isEqualTo(1);
    }

    @Test
    void bytes_of_any_kind_are_read_in_little_memory_and_time() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var album = ALBUMS.read(Snapshot.sealed("this program", bytes));
            assertThat(album.map(Album::pictures).orElse(List.of())).isEmpty();
        }
    }

    @Test
    void one_that_names_another_tip_than_the_journal_does_not_count() {
        var whole = at("live");
        instead("live", new Picture(whole.standing(), Hash.NONE, whole.briefs()));
        assertThat(folded()).isEqualTo(1);
    }

    @Test
    void after_a_clean_end_nothing_is_looked_up() {
        started("this program").end();
        writes.add("");
        asked = 0;
        assertThat(folded()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void what_was_written_after_the_end_is_all_that_is_read() {
        started("this program").end();
        writes.add("");
        house.aDraft().at("new").begun();
        asked = 0;
        assertThat(folded()).isEqualTo(1);
        assertThat(asked).isZero();
        assertThat(started("a later program").left()).isEqualTo(8);
    }

    @Test
    void after_a_kill_only_pages_that_took_a_step_since_the_last_snapshots_are_read() {
        var node = started("this program");
        again(node, "draft");
        node.write();
        asked = 0;
        assertThat(folded()).isZero();
        again(node, "draft");
        again(node, "back");
        house.aDraft().at("new").begun();
        assertThat(folded()).isEqualTo(3);
        assertThat(asked).isZero();
    }

    @Test
    void after_old_ones_were_thrown_away_a_kill_costs_no_more() {
        var node = started("this program");
        snapshots.kept.addAll(Collections.nCopies(2_100, snapshots.kept.get(0)));
        node = started("this program");
        node.tidy();
        again(node, "draft");
        asked = 0;
        assertThat(folded()).isEqualTo(1);
        assertThat(asked).isZero();
    }

    /** An older picture of its pages may be there still. */
    @Test
    void beside_one_that_cannot_be_read_everything_is_looked_up() {
        var node = started("this program");
        again(node, "draft");
        node.write();
        again(node, "back");
        node.write();
        var spoilt = snapshots.kept.get(7);
        snapshots.kept.remove(spoilt);
        snapshots.keep(new Snapshot(spoilt.form(), spoilt.content(), spoilt.seal() + 1));
        asked = 0;
        assertThat(folded()).isEqualTo(1);
        assertThat(asked).isPositive();
    }

    /** It stands in the store before anybody here knows of it. */
    @Test
    void a_step_that_is_being_taken_when_snapshots_are_written_is_not_overlooked() throws Exception {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new PassedJournals(house.journals) {
            @Override
            public boolean append(Entry entry) {
                boolean done = super.append(entry);
                if (entry.subject().equals(Subject.of(page("back")))) {
                    written.countDown();
                    await(goOn);
                }
                return done;
            }
        };
        var node = Remembering.of(slow, survey(), snapshots, pictures("this program"));
        again(node, "draft");
        var step = CompletableFuture.runAsync(() -> again(node, "back"));
        await(written);
        var snapshot = CompletableFuture.runAsync(node::write);
        goOn.countDown();
        step.get();
        snapshot.get();
        assertThat(folded()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** The same words once more, as the next revision. */
    private void again(Remembering node, String path) {
        var page = node.standings().find(page(path)).orElseThrow();
        var head = page.head();
        var step = new Step(
                page.version() + 1, Transition.SAVE, head.number() + 1, head.text(), ADA.name(), head.at(), Map.of());
        assertThat(node.standings().append(page.id(), step)).isPresent();
    }

    @Test
    void no_page_moves_after_the_end() {
        var node = started("this program");
        node.end();
        var page = house.standings.find(page("draft")).orElseThrow();
        assertThatThrownBy(() -> node.standings().append(page.id(), page.last()))
                .isInstanceOf(UnavailableException.class);
    }

    @Test
    void one_without_a_journal_makes_no_page() {
        var live = at("live").standing();
        var nobody = Standing.created(
                new PageId("nobody"),
                house.journals.of(Subject.of(live.id())).stream()
                        .map(PageJournal::step)
                        .findFirst()
                        .orElseThrow());
        snapshots.keep(sealed(new Picture(nobody, tip(live), List.of())));
        assertThat(folded()).isZero();
        house.claims.claim(House.EN, new PagePath("never/begun"), 1, new PageId("never"));
        assertThat(folded()).isZero();
    }

    @Test
    void those_of_another_program_are_not_read() {
        assertThat(started("a later program").left()).isEqualTo(7);
    }

    @Test
    void a_page_that_moves_gets_a_new_one() {
        var node = started("this program");
        var draft = page("draft");
        var step = PageJournal.step(house.journals.of(Subject.of(draft)).get(1));
        assertThat(node.standings()
                        .append(draft, new Step(3, step.transition(), 3, step.text(), ADA.name(), step.at(), Map.of())))
                .isPresent();
        assertThat(node.left()).isEqualTo(1);
        node.write();
        assertThat(node.left()).isZero();
        assertThat(folded()).isZero();
    }

    @Test
    void of_several_of_a_page_the_latest_counts() {
        var draft = house.standings.find(page("draft")).orElseThrow();
        House.done(house.drafting.save(ADA, draft.id(), 2, House.text("Privacy", "Third"), ""));
        var node = started("this program");
        assertThat(node.left()).isEqualTo(1);
        node.write();
        Collections.reverse(snapshots.kept);
        assertThat(folded()).isZero();
        assertThat(snapshots.kept).hasSize(8);
    }

    @Test
    void old_ones_are_thrown_away_when_they_are_many() {
        var live = snapshot("this program", at("live").standing());
        snapshots.kept.addAll(Collections.nCopies(2_100, live));
        started("this program").tidy();
        assertThat(snapshots.kept).hasSize(1);
        assertThat(folded()).isZero();
    }

    @Test
    void those_that_nobody_can_read_are_thrown_away_at_once() {
        var later = started("a later program");
        later.tidy();
        assertThat(snapshots.kept).hasSize(1).allMatch(one -> one.form().equals("a later program"));
        assertThat(started("a later program").left()).isZero();
        later.tidy();
        later.write();
        assertThat(started("a later program").left()).isZero();
    }

    @Test
    void every_standing_comes_back_as_it_was() {
        var records = new Records();
        for (Standing standing : house.standings.all()) {
            var picture =
                    new Picture(standing, tip(standing), new Briefs(house.texts::get, AssetAddress::in).of(standing));
            assertThat(records.read(Picture.class, records.write(picture))).isEqualTo(picture);
        }
    }

    /** Also the parts that no page here has, and those that will be added. */
    @Test
    void every_part_of_a_standing_comes_back() {
        var records = new Records();
        var filled = Filled.one(Picture.class);
        assertThat(records.read(Picture.class, records.write(filled))).isEqualTo(filled);
        assertThat(Filled.emptyParts(filled)).isEmpty();
    }

    @Test
    void the_same_values_are_kept_in_memory_once() {
        var records = new Records();
        var one = new Author(new AccountName("ada"), Hash.of("x"));
        var other = new Author(new AccountName("ada"), Hash.of("y"));
        var read = records.compact(Author.class, one);
        assertThat(read).isEqualTo(one);
        assertThat(records.compact(Author.class, other).name()).isSameAs(read.name());

        var two = records.read(Authors.class, records.write(new Authors(List.of(one, other))));
        assertThat(two.all()).containsExactly(one, other);
        assertThat(two.all().get(0).name()).isSameAs(two.all().get(1).name());
    }

    /** A record of values that stand in many others. */
    record Author(AccountName name, Hash of) {}

    record Authors(List<Author> all) {}

    /** Each as it came: small and large, half characters, what lies before 1970. */
    record Odd(String word, int small, long large, Instant at, Map<String, String> names) {}

    @Test
    void odd_values_come_back() {
        var records = new Records();
        for (String word : List.of("", "é", "信任", "😀", "\ud83d", "a\ude00b", "\u0000", "x".repeat(100_000))) {
            for (long number : new long[] {0, 1, -1, 63, 64, -65, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                var odd = new Odd(
                        word,
                        (int) number,
                        number * number * number,
                        Instant.ofEpochSecond(number, 999_999_999),
                        Map.of(word, word));
                assertThat(records.read(Odd.class, records.write(odd))).isEqualTo(odd);
            }
        }
        var most = new Odd("", 0, Long.MIN_VALUE, Instant.MAX, Map.of());
        assertThat(records.read(Odd.class, records.write(most))).isEqualTo(most);
    }

    @Test
    void the_form_names_the_compiled_rules() {
        assertThat(Fold.of(List.of(Text.class, Standing.class)))
                .isEqualTo(Fold.of(List.of(Text.class, Standing.class)))
                .isNotEqualTo(Fold.of(List.of(Standing.class)))
                .isNotEqualTo(Fold.of(List.of(Text.class, Entry.class)));
        // Out of a jar as well.
        assertThat(Hash.isOne(Fold.of(List.of(Test.class)))).isTrue();
    }
}
