package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapshots make a start fast and nothing else: whatever becomes of them, the journals have the last word. */
class SnapshotsTest {
    private final House house = new House();
    private final MemorySnapshots snapshots = new MemorySnapshots();
    private int asked;
    private int state;

    @BeforeEach
    void all_kinds_of_pages_have_snapshots() {
        house.aDraft().at("draft").begun().after(page -> page.write(ADA, "信任 😀 12:34"));
        house.aDraft().at("review").inReview().after(page -> page.object(CARL, "Why a year?"));
        house.aDraft().at("back").inReview().after(page -> page.sendBack(CARL, "Dates."));
        house.aDraft().at("approved").approved();
        house.aDraft().at("live").live();
        house.aDraft().at("both").live().after(page -> page.write(BEN, "New.")).after(page -> page.submit(BEN));
        house.aDraft().at("gone").live().after(page -> page.unpublish(CARL, "Old."));
        started("this program").write();
    }

    private Remembering started(String form) {
        var pictures = new Pictures(form, new Briefs(house.texts::get, AssetAddress::in));
        return Remembering.of(house.journals, survey(), snapshots, pictures);
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
                return Optional.of("store " + (state + writesFromNow));
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

    private Snapshot at(String path) {
        return snapshots.kept.get(page(path).value());
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
        for (String page : Set.copyOf(snapshots.kept.keySet())) {
            var taken = Optional.ofNullable(snapshots.kept.remove(page)).orElseThrow();
            assertThat(folded()).isEqualTo(1);
            snapshots.keep(List.of(taken));
        }
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
        for (Snapshot whole : List.copyOf(snapshots.kept.values())) {
            for (int at = 0; at < whole.content().length(); at += 7) {
                var content = new StringBuilder(whole.content());
                content.setCharAt(at, (char) (content.charAt(at) ^ 1));
                snapshots.keep(List.of(new Snapshot(whole.page(), whole.form(), content.toString(), whole.seal())));
            }
            assertThat(folded()).isEqualTo(1);
            snapshots.keep(List.of(whole));
        }
    }

    @Test
    void one_that_was_cut_or_makes_no_sense_does_not_count_even_with_a_right_seal() {
        var whole = at("live");
        for (String content : List.of(
                "",
                "7:",
                "abc",
                whole.content().substring(3),
                whole.content() + "1:x",
                whole.content().replace("PUBLISHED", "PUBLISHEE"))) {
            snapshots.keep(List.of(Snapshot.sealed(whole.page(), whole.form(), content)));
            assertThat(folded()).as(content).isEqualTo(1);
        }
    }

    @Test
    void one_that_speaks_of_another_page_does_not_count() {
        var other = at("draft");
        snapshots.keep(List.of(Snapshot.sealed(at("live").page(), other.form(), other.content())));
        assertThat(folded()).isEqualTo(1);
    }

    @Test
    void one_that_names_another_tip_than_the_journal_does_not_count() {
        var page = at("live");
        var content = page.content()
                .replace(tip(house.standings.find(page("live")).orElseThrow()).hex(), "0".repeat(64));
        assertThat(content).isNotEqualTo(page.content());
        snapshots.keep(List.of(Snapshot.sealed(page.page(), page.form(), content)));
        assertThat(folded()).isEqualTo(1);
    }

    @Test
    void after_a_clean_end_nothing_is_looked_up() {
        started("this program").end();
        state = 1;
        asked = 0;
        assertThat(folded()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void after_a_clean_end_everything_is_looked_up_once_anything_was_written() {
        started("this program").end();
        house.aDraft().at("new").begun();
        state = 2;
        assertThat(folded()).isEqualTo(1);
        assertThat(asked).isPositive();
        state = 1;
        started("a later program");
        assertThat(started("a later program").left()).isEqualTo(8);
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
        var page = at("live");
        snapshots.keep(List.of(Snapshot.sealed("nobody", page.form(), page.content())));
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
    void of_several_of_a_page_the_latest_counts_and_old_ones_are_thrown_away_when_they_are_many() {
        var node = started("this program");
        var all = new ArrayList<Snapshot>();
        var heap = new Snapshots() {
            @Override
            public void forEach(Consumer<Snapshot> each) {
                List.copyOf(all).forEach(each);
            }

            @Override
            public void keep(List<Snapshot> some) {
                all.addAll(some);
            }

            @Override
            public void replace(Iterable<List<Snapshot>> others) {
                all.clear();
                others.forEach(all::addAll);
            }
        };
        all.addAll(snapshots.kept.values());
        var draft = node.standings().find(page("draft")).orElseThrow();
        House.done(house.drafting.save(ADA, draft.id(), 2, House.text("Privacy", "Third"), ""));
        var pictures = new Pictures("this program", new Briefs(house.texts::get, AssetAddress::in));
        var then = Remembering.of(house.journals, survey(), heap, pictures);
        assertThat(then.left()).isEqualTo(1);
        then.write();
        all.sort(Comparator.comparing(Snapshot::content).reversed());
        assertThat(Remembering.of(house.journals, survey(), heap, pictures).left())
                .isZero();
        assertThat(all).hasSize(8);

        for (int i = 0; i < 2_100; i++) {
            all.add(at("live"));
        }
        var later = Remembering.of(house.journals, survey(), heap, pictures);
        later.tidy();
        assertThat(all).hasSize(7);
        assertThat(Remembering.of(house.journals, survey(), heap, pictures).left())
                .isZero();
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
        var read = records.read(Author.class, records.write(one));
        assertThat(records.read(Author.class, records.write(other)).name()).isSameAs(read.name());
    }

    /** A record of values that stand in many others. */
    record Author(AccountName name, Hash of) {}

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
