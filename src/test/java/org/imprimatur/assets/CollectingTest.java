package org.imprimatur.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.Files.PNG;
import static org.imprimatur.fixture.People.ADA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.assets.Collecting.Report;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.MemoryTexts;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.journal.Chain;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.junit.jupiter.api.Test;

class CollectingTest {
    private static final Duration GRACE = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Hash SEAL = Hash.of(PNG);

    private final SteppingClock clock = new SteppingClock();
    private final MemoryJournals journals = new MemoryJournals();
    private final MemoryTexts texts = new MemoryTexts();
    private final List<String> typed = new ArrayList<>();
    private final FragileAssets assets = new FragileAssets();
    private final AssetHistory history = new AssetHistory(journals, clock);
    private final HoldingTexts holding = new HoldingTexts(texts, history);
    private final KeepingAssets keeping =
            new KeepingAssets(assets, AssetLimits.ofMegabytes(1, EnumSet.allOf(AssetType.class)), history);

    @Test
    void a_file_that_nothing_names_goes_a_day_after_a_first_run_found_it_so() throws IOException {
        send();
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        clock.forward(GRACE);
        assertThat(run()).isEqualTo(new Report(1, 1, 0, 0));
        clock.forward(DAY.minusMinutes(1));
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        assertThat(assets.find(SEAL)).isPresent();

        clock.forward(Duration.ofMinutes(1));
        assertThat(run()).isEqualTo(new Report(1, 0, 1, PNG.length));
        assertThat(assets.find(SEAL)).isEmpty();
        assertThat(journals.of(Subject.ofAsset(SEAL)))
                .extracting(Entry::kind)
                .containsExactly("keep", "unnamed", "collect", "remove");
        assertThat(Chain.firstBreak(journals.of(Subject.ofAsset(SEAL)))).isEmpty();
    }

    @Test
    void a_file_that_any_text_names_stays_for_ever_were_it_a_draft_that_nobody_saved_over() throws IOException {
        send();
        texts.keep(naming());
        texts.keep(House.text("Later", "without a picture"));
        for (int month = 0; month < 12; month++) {
            clock.forward(GRACE);
            assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        }
    }

    @Test
    void a_file_that_somebody_is_still_typing_about_stays() throws IOException {
        send();
        typed.add("![Seal](/assets/" + SEAL + "/seal.png)");
        clock.forward(GRACE);
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        typed.clear();
        assertThat(run()).isEqualTo(new Report(1, 1, 0, 0));
        typed.add("![Seal](/assets/" + SEAL + "/seal.png)");
        clock.forward(DAY);
        assertThat(run()).as("marked, and typed about since").isEqualTo(new Report(1, 0, 0, 0));
    }

    @Test
    void a_file_that_only_a_discussion_names_stays() throws IOException {
        send();
        journals.append(new Entry(
                new Subject("page:a"),
                1,
                Hash.NONE,
                Instant.EPOCH,
                ADA.name(),
                "suggest",
                Map.of("replacement", "![Seal](/assets/" + SEAL + "/seal.png)")));
        clock.forward(GRACE);
        assertThat(run().marked()).isZero();
    }

    @Test
    void a_save_between_the_two_runs_takes_the_mark_away() throws IOException {
        marked();
        holding.keep(naming());
        clock.forward(DAY);
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        assertThat(history.newest(SEAL).is(Fate.KEPT)).isTrue();
    }

    @Test
    void a_save_while_the_collector_reads_the_texts_wins_the_files_next_entry() throws IOException {
        marked();
        clock.forward(DAY);
        var late = new Collecting(
                assets, history, new ChangingTexts(texts, () -> holding.keep(naming())), journals, said -> {}, GRACE);

        assertThat(late.run(AssetHistory.PRODUCT)).isEqualTo(new Report(1, 0, 0, 0));
        assertThat(assets.find(SEAL)).isPresent();
    }

    @Test
    void the_same_file_sent_again_takes_the_mark_away() throws IOException {
        marked();
        send();
        clock.forward(DAY);
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        assertThat(assets.find(SEAL)).isPresent();
    }

    @Test
    void a_file_that_is_gone_can_come_again() throws IOException {
        marked();
        clock.forward(DAY);
        run();
        assertThat(send()).isInstanceOf(Kept.Done.class);
        assertThat(assets.bytes(assets.find(SEAL).orElseThrow())).isEqualTo(PNG);
    }

    @Test
    void what_a_crash_broke_off_is_ended_an_hour_later_and_nobody_keeps_the_file_meanwhile() throws IOException {
        marked();
        clock.forward(DAY);
        assets.breaks = true;
        assertThatThrownBy(this::run).hasMessage("the power is gone");
        assets.breaks = false;

        assertThat(send().<String>fold(done -> "kept", no -> no.why().key())).isEqualTo("ASSET_BEING_REMOVED");
        run();
        assertThat(history.newest(SEAL).is(Fate.COLLECTED)).isTrue();
        clock.forward(Duration.ofHours(1));
        run();
        assertThat(history.newest(SEAL).is(Fate.REMOVED)).isTrue();
        assertThat(assets.find(SEAL)).isEmpty();
        assertThat(send()).isInstanceOf(Kept.Done.class);
    }

    @Test
    void a_file_that_came_before_files_had_journals_has_its_time_from_the_first_run_on() throws IOException {
        assets.keep(
                new Asset(SEAL, new AssetName("seal.png"), AssetType.PNG, PNG.length), new ByteArrayInputStream(PNG));
        assertThat(run()).isEqualTo(new Report(1, 0, 0, 0));
        clock.forward(GRACE);
        assertThat(run()).isEqualTo(new Report(1, 1, 0, 0));
    }

    private Kept send() throws IOException {
        return keeping.keep(ADA, new ByteArrayInputStream(PNG), "seal.png", "");
    }

    private void marked() throws IOException {
        send();
        clock.forward(GRACE);
        assertThat(run()).isEqualTo(new Report(1, 1, 0, 0));
    }

    private Report run() {
        return new Collecting(assets, history, texts, journals, typed::forEach, GRACE).run(AssetHistory.PRODUCT);
    }

    private static Text naming() {
        return House.text("Seal", "![Seal](/assets/" + SEAL + "/seal.png)");
    }

    private static final class FragileAssets extends MemoryAssets {
        boolean breaks;

        @Override
        public void remove(Hash asset) {
            if (breaks) {
                throw new IllegalStateException("the power is gone");
            }
            super.remove(asset);
        }
    }

    /** Somebody saves right after the last text was read. */
    private record ChangingTexts(Texts texts, Runnable afterwards) implements Texts {
        @Override
        public Hash keep(Text text) {
            return texts.keep(text);
        }

        @Override
        public Optional<Text> find(Hash hash) {
            return texts.find(hash);
        }

        @Override
        public void forEach(Consumer<Text> each) {
            texts.forEach(each);
            afterwards.run();
        }
    }
}
