package org.imprimatur.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.junit.jupiter.api.Test;

class AttendingTest {
    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final Noted noted = new Noted();
    private final Attending here = new Attending(noted, clock);
    private final Attending anotherNode = new Attending(noted, clock);

    @Test
    void everybody_sees_who_has_a_page_open_on_whatever_node() {
        here.here("p", ADA.name());
        anotherNode.here("p", BEN.name());
        clock.goesOn(Duration.ofSeconds(3));
        assertThat(here.at("p")).containsExactly(ADA.name(), BEN.name());
        assertThat(anotherNode.at("p")).containsExactly(ADA.name(), BEN.name());
        assertThat(here.at("q")).isEmpty();
    }

    @Test
    void who_leaves_is_gone_at_once_and_who_crashes_a_little_later() {
        here.here("p", ADA.name());
        here.here("p", BEN.name());
        here.gone("p", ADA.name());
        assertThat(here.at("p")).containsExactly(BEN.name());
        clock.goesOn(Duration.ofSeconds(74));
        assertThat(here.at("p")).containsExactly(BEN.name());
        clock.goesOn(Duration.ofSeconds(2));
        assertThat(here.at("p")).isEmpty();
        here.tidy();
        assertThat(noted.all()).isEmpty();
    }

    @Test
    void a_full_store_keeps_nobody_from_opening_a_page() {
        here.here("p", ADA.name());
        noted.full = true;
        here.here("p", BEN.name());
        here.gone("p", ADA.name());
        assertThat(here.at("p")).containsExactly(ADA.name());
        noted.full = false;
        here.here("p", BEN.name());
        assertThat(here.at("p")).containsExactly(ADA.name(), BEN.name());
    }

    private static final class Noted implements Presences {
        private final Map<String, Presence> all = new ConcurrentSkipListMap<>();
        private boolean full;

        private void refuseIfFull() {
            if (full) {
                throw new UnavailableException(Why.STORE_FULL, new IllegalStateException("full"));
            }
        }

        @Override
        public void note(Presence presence) {
            refuseIfFull();
            all.put(presence.about() + presence.who(), presence);
        }

        @Override
        public void forget(String about, AccountName who) {
            refuseIfFull();
            all.remove(about + who);
        }

        @Override
        public List<Presence> all() {
            return List.copyOf(all.values());
        }

        @Override
        public void forgetBefore(Instant then) {
            all.values().removeIf(presence -> presence.seen().isBefore(then));
        }
    }
}
