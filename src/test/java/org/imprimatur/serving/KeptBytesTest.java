package org.imprimatur.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.Sources;
import org.imprimatur.reading.WatchedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptBytesTest {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final Edition NOW = new Edition("theme", LocalDate.of(2026, 5, 1));
    private static final long ROOM_FOR_FIVE = 5 * (page(0).size() + 200);

    /** As the site has it. */
    private record Edition(String theme, LocalDate day) {
        Edition on(LocalDate other) {
            return new Edition(theme, other);
        }
    }

    private final House house = new House();
    private final WatchedPages pages = new WatchedPages(house.live);
    private final KeptBytes<Edition> kept = new KeptBytes<>(ROOM_FOR_FIVE);

    @Test
    void a_page_is_found_in_the_edition_it_was_drawn_for() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        assertThat(kept.find("/en/a", NOW)).isPresent();
    }

    @Test
    void a_publish_a_changed_theme_and_the_next_day_make_it_stale() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        assertThat(kept.find("/en/a", new Edition("other", NOW.day()))).isEmpty();
        assertThat(kept.find("/en/a", NOW.on(NOW.day().plusDays(1)))).isEmpty();
        house.aDraft().live();
        assertThat(kept.find("/en/a", NOW)).isEmpty();
    }

    @Test
    void where_nothing_can_be_drawn_yesterdays_page_of_the_same_texts_is_found_and_none_of_other_texts() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        var tomorrow = NOW.on(NOW.day().plusDays(1));
        assertThat(ofEarlierDay("/en/a", tomorrow)).isPresent();
        assertThat(ofEarlierDay("/en/a", new Edition("other", tomorrow.day()))).isEmpty();
        assertThat(ofEarlierDay("/en/b", tomorrow)).isEmpty();
        house.aDraft().live();
        assertThat(ofEarlierDay("/en/a", tomorrow)).isEmpty();
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
    void long_questions_and_many_sources_take_room_as_well() {
        var endless = "/api/v1/pages?tag=" + "x".repeat((int) ROOM_FOR_FIVE);
        kept.keep(endless, NOW, drawn(), page(1));
        assertThat(kept.find(endless, NOW)).isEmpty();
        kept.keep("/en/a", NOW, drawn(), page(1));
        long few = kept.size();
        kept.keep("/en/a", NOW, drawnFromMany(), page(1));
        assertThat(kept.size()).isGreaterThan(few + 5_000);
    }

    @Test
    void an_answer_that_is_found_in_two_places_is_stale_in_both_at_once() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        kept.also("/en/b", "/en/a");
        kept.also("/en/c", "/en/unknown");
        assertThat(kept.find("/en/b", NOW)).isEqualTo(kept.find("/en/a", NOW)).isPresent();
        assertThat(kept.find("/en/c", NOW)).isEmpty();
        house.aDraft().live();
        assertThat(kept.find("/en/b", NOW)).isEmpty();
    }

    @Test
    void what_an_answer_that_is_stale_by_now_would_give_to_another_place_is_stale_there() {
        kept.keep("/en/a", NOW, drawn(), page(1));
        house.aDraft().live();
        kept.also("/en/b", "/en/a");
        assertThat(kept.find("/en/b", NOW)).isEmpty();
    }

    @Test
    void however_many_keep_at_once_there_are_never_more_bytes_for_long_and_none_are_counted_twice() {
        IntStream.range(0, 2_000).parallel().forEach(turn -> {
            kept.keep("/en/" + turn % 40, NOW, drawn(), page(turn % 7));
            kept.also("/zh/" + turn % 40, "/en/" + turn % 40);
        });
        kept.keep("/en/last", NOW, drawn(), page(1));
        long counted = IntStream.range(0, 40)
                .mapToObj(number -> new String[] {"/en/" + number, "/zh/" + number})
                .flatMap(Stream::of)
                .filter(address -> kept.find(address, NOW).isPresent())
                .count();
        long one = page(1).size() + "/en/39".length() * 2 + 100;
        assertThat(kept.size())
                .isBetween((counted + 1) * (one - 10), (counted + 1) * (one + 10))
                .isLessThan(ROOM_FOR_FIVE);
    }

    @Test
    void without_room_nothing_is_kept() {
        var none = new KeptBytes<Edition>(0);
        none.keep("/en/a", NOW, drawn(), page(1));
        assertThat(none.find("/en/a", NOW)).isEmpty();
    }

    @Test
    void packed_bytes_are_the_same_page_under_a_tag_of_their_own() throws IOException {
        var page = Rendered.of(HTML, "文本 text".getBytes(StandardCharsets.UTF_8));
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

    private Optional<Rendered> ofEarlierDay(String address, Edition now) {
        return kept.findOfAnother(address, then -> now.on(then.day()));
    }

    /** As what shows a list of everything. */
    private Sources drawn() {
        return pages.watch(pages::all).sources();
    }

    private Sources drawnFromMany() {
        return pages.watch(() -> IntStream.range(0, 60)
                        .mapToObj(number -> pages.find(House.EN, new PagePath("p" + number)))
                        .toList())
                .sources();
    }

    // Random, so that packing does not make them smaller.
    private static Rendered page(int seed) {
        var bytes = new byte[4000];
        new Random(seed).nextBytes(bytes);
        return Rendered.of(HTML, bytes);
    }
}
