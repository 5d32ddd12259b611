package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.hooks.Hook;
import org.imprimatur.hooks.HookWish;
import org.imprimatur.hooks.Topic;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mode;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookLettersTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"en, switched off", "zh, 停用"})
    void admins_learn_which_webhook_is_off_and_where_to_look(String language, String words) {
        var letters = new HookLetters(
                RoomSentences.of("notify"),
                new LetterSettings(
                        "https://trust.example/desk",
                        "https://trust.example",
                        new Wording(Map.of("en", "Trust Center", "zh", "信任中心"))));
        var hook = new Hook(
                "ab12",
                new HookWish("Mirror <b>", "https://hear.example/news", Set.of(Topic.PUBLISHED)),
                Hook.State.GIVEN_UP,
                NOON,
                NOON,
                People.ROOT.name(),
                "503",
                4,
                Hash.NONE);
        var mailbox = new Mailbox(
                People.ROOT.name(), new Address("root@trust.example"), Mode.AT_ONCE, 8, ZoneOffset.UTC, language);
        var letter = letters.switchedOff(hook, mailbox, NOON);
        assertThat(letter.subject()).contains("Mirror <b>", words);
        assertThat(letter.text())
                .contains("https://trust.example/desk/webhooks/ab12", "https://hear.example/news", "503");
        assertThat(letter.html()).contains("Mirror &lt;b&gt;");
    }
}
