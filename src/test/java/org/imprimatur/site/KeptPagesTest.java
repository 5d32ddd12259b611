package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.imprimatur.fixture.House;
import org.imprimatur.page.Hash;
import org.imprimatur.reading.Sources;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.Conditions;
import org.imprimatur.serving.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPagesTest {
    private static final Edition NOW = new Edition(Hash.of("theme"), LocalDate.of(2026, 5, 1));
    private static final long ROOM_FOR_FIVE = 5 * page(0).size();

    private final House house = new House();
    private final WatchedPages pages = new WatchedPages(house.live);
    private final KeptPages kept = new KeptPages(ROOM_FOR_FIVE);

    @Test
    void a_page_is_found_in_the_edition_it_was_drawn_for() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        assertThat(kept.find("/en/a", NOW)).isPresent();
    }

    @Test
    void a_publish_a_changed_theme_and_the_next_day_make_it_stale() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        assertThat(kept.find("/en/a", new Edition(Hash.of("other"), NOW.day()))).isEmpty();
        assertThat(kept.find("/en/a", NOW.on(NOW.day().plusDays(1)))).isEmpty();
        house.aDraft().live();
        assertThat(kept.find("/en/a", NOW)).isEmpty();
    }

    @Test
    void where_nothing_can_be_drawn_yesterdays_page_of_the_same_texts_is_found_and_none_of_other_texts() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        var tomorrow = NOW.on(NOW.day().plusDays(1));
        assertThat(kept.findOfEarlierDay("/en/a", tomorrow)).isPresent();
        assertThat(kept.findOfEarlierDay("/en/a", new Edition(Hash.of("other"), tomorrow.day())))
                .isEmpty();
        assertThat(kept.findOfEarlierDay("/en/b", tomorrow)).isEmpty();
        house.aDraft().live();
        assertThat(kept.findOfEarlierDay("/en/a", tomorrow)).isEmpty();
    }

    @Test
    void there_are_never_more_bytes_than_there_is_room_for() {
        for (int number = 0; number < 100; number++) {
            kept.keep("/en/" + number, NOW, drawn(), page(number));
            assertThat(kept.size()).isLessThanOrEqualTo(ROOM_FOR_FIVE);
        }
        assertThat(kept.find("/en/99", NOW)).isPresent();
    }

    @Test
    void what_is_asked_for_stays_longer_than_what_is_not() {
        for (int number = 0; number < 20; number++) {
            kept.keep("/en/" + number, NOW, drawn(), page(number));
            kept.find("/en/0", NOW);
        }
        assertThat(kept.find("/en/0", NOW)).isPresent();
        assertThat(kept.find("/en/1", NOW)).isEmpty();
    }

    @Test
    void keeping_a_page_again_takes_no_more_room() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        long before = kept.size();
        kept.keep("/en/a", NOW, drawn(), page(1));
        assertThat(kept.size()).isEqualTo(before);
    }

    @Test
    void without_room_nothing_is_kept() {
        var none = new KeptPages(0);
        none.keep("/en/a", NOW, drawn(), page(1));
        assertThat(none.find("/en/a", NOW)).isEmpty();
    }

    @Test
    void packed_bytes_are_the_same_page_under_a_tag_of_their_own() throws IOException {
        var page = Rendered.of(Headers.HTML, "文本 text".getBytes(StandardCharsets.UTF_8));
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(page.bytes(true))).readAllBytes();
        assertThat(unpacked).isEqualTo(page.bytes(false));
        assertThat(page.tag(true)).isNotEqualTo(page.tag(false));
        assertThat(page(1).tag(false)).isNotEqualTo(page(2).tag(false)).matches("\"[0-9a-f]{32}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "\"a\"|true",
                "\"b\", \"a\"|true",
                "W/\"a\"|true",
                "*|true",
                "\"a-gz\"|false",
                "a|false",
                "none|false"
            })
    void who_has_the_page_is_told_so(String ifNoneMatch, boolean has) {
        assertThat(Conditions.has(ifNoneMatch, "\"a\"")).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "gzip, deflate, br|true",
                "br;q=1.0, GZIP;q=0.5|true",
                "*|true",
                "gzip;q=0, *|false",
                "gzip; q=0.0|false",
                "identity|false",
                "none|false"
            })
    void only_who_takes_gzip_gets_it(String accepted, boolean takes) {
        assertThat(Conditions.takesGzip(accepted)).isEqualTo(takes);
    }

    /** As what shows a list of everything. */
    private Sources drawn() {
        return pages.watch(pages::all).sources();
    }

    // Random, so that packing does not make them smaller.
    private static Rendered page(int seed) {
        var bytes = new byte[4000];
        new Random(seed).nextBytes(bytes);
        return Rendered.of(Headers.HTML, bytes);
    }
}
