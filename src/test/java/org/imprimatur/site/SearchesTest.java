package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.accounts.Pace;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.finding.BusyException;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.WordIndex;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.WebExchange;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Wording;
import org.imprimatur.themes.ThemeSettings;
import org.imprimatur.themes.Themes;
import org.imprimatur.themes.Views;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.Test;

/** Who looks for something while everybody does. */
class SearchesTest {
    private final House house = new House();
    private final RoomSentences sentences = RoomSentences.of("site");

    /** Every search is one too many, or none of them found the time. */
    private final WordIndex busy = (WordIndex) Proxy.newProxyInstance(
            WordIndex.class.getClassLoader(), new Class<?>[] {WordIndex.class}, (index, method, args) -> {
                throw new BusyException();
            });

    private WebExchange asked(int perMinute, int times) throws IOException {
        var settings = new ThemeSettings(
                "modern", Optional.empty(), List.of(House.EN, House.ZH), new Wording(Map.of("en", "Trust")), true, "");
        var themes = new Themes(settings, getClass().getClassLoader(), () -> 0);
        var views = new Views(
                themes,
                DeclaredTypes.shipped(),
                new PageMarkup(),
                sentences,
                house.live,
                Clock.systemUTC(),
                Roots.ALONE);
        var searches = new Searches(
                new FindingLive(busy, house.live),
                views,
                sentences,
                List.of(House.EN, House.ZH),
                new SearchPace(new Pace(Clock.systemUTC(), perMinute)),
                new Nobody());
        var exchange = new WebExchange("GET", "/search/en");
        for (int time = 0; time < times; time++) {
            exchange = new WebExchange("GET", "/search/en");
            searches.answer(exchange.request(), exchange.response(), House.EN);
        }
        return exchange;
    }

    @Test
    void whoever_comes_too_many_at_once_is_told_to_come_again_and_nobody_keeps_that() throws IOException {
        var answer = asked(0, 1);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers())
                .containsEntry("Retry-After", "2")
                .containsEntry("X-Robots-Tag", "noindex")
                .containsEntry("Cache-Control", "no-cache");
        assertThat(answer.body()).contains(sentences.say("en", "site.search.busy.text"));
    }

    @Test
    void whoever_asks_too_often_is_told_so_and_not_that_there_is_nothing() throws IOException {
        var answer = asked(1, 2);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).containsKey("Retry-After");
        assertThat(answer.body()).contains(sentences.say("en", "site.search.often.text"));
    }

    private static final class Nobody implements CurrentActor {
        @Override
        public Optional<Actor> actor() {
            return Optional.empty();
        }

        @Override
        public String sender() {
            return "203.0.113.7";
        }

        @Override
        public Optional<Refused> unconfirmed(String password) {
            return Optional.empty();
        }
    }
}
