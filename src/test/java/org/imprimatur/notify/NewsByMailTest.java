package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;
import org.imprimatur.subscriptions.News;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Topic;
import org.junit.jupiter.api.Test;

/** What subscribers get, over a real mail server. */
class NewsByMailTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final MailRoom room = new MailRoom();
    private final NewsLetters letters = new NewsLetters(
            RoomSentences.of("notify"),
            new SmallTypes(),
            new ReaderSettings("https://trust.example", new Wording(Map.of("en", "Trust Center", "zh", "信任中心"))));

    @Test
    void news_come_in_the_readers_language_and_mail_programs_can_leave_with_one_click() throws Exception {
        var lei = new Subscriber(
                "0123456789abcdef01234567",
                new Address("lei@example.com"),
                new LocaleTag("zh"),
                Topic.SITE,
                NOON,
                Optional.of(NOON),
                Hash.of("secret"),
                "0123456789abcdef01234567.leave",
                0);
        var news = new News("隐私 & <政策>", SmallTypes.POLICY, "/zh/policies/隐私", NOON, "更换了存储地点");
        try (var line = room.post().open()) {
            line.send(letters.news(lei, "news-1", List.of(news, news), NOON));
        }
        var mail = room.only();
        assertThat(mail.getSubject()).isEqualTo("信任中心：发布了 2 个页面");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://trust.example/subscribe/leave/0123456789abcdef01234567.leave>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("<政策>");
        room.isAway();
    }
}
