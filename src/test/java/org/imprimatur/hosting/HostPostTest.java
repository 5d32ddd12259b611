package org.imprimatur.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.shop.trust.Chat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Post;
import org.imprimatur.notices.Post.Returned;
import org.imprimatur.notices.Post.Unreachable;
import org.imprimatur.spi.Mail;
import org.imprimatur.spi.Notifier;
import org.junit.jupiter.api.Test;

class HostPostTest {
    private static final Notifier BROKEN = new Notifier() {
        @Override
        public String name() {
            return "pigeons";
        }

        @Override
        public boolean carry(Mail message) {
            throw new IllegalStateException("they sleep");
        }
    };

    private final Chat chat = new Chat();
    private final List<String> mailed = new ArrayList<>();
    private final Post server = () -> new Post.Line() {
        @Override
        public void send(Letter letter) {
            mailed.add(letter.to().value());
        }

        @Override
        public void close() {
            mailed.add("closed");
        }
    };

    private static Letter to(String address) {
        return new Letter("1", "", new Address(address), "en", "To review", "<p>Hi</p>", "Hi", Instant.EPOCH);
    }

    private static void send(Post post, String to) throws Unreachable, Returned {
        try (var line = post.open()) {
            line.send(to(to));
        }
    }

    @Test
    void the_host_carries_what_is_its_own_and_the_mail_server_the_rest() throws Unreachable, Returned {
        var post = new HostPost(() -> List.of(chat), Optional.of(server));
        send(post, "carl@shop.example");
        send(post, "reader@elsewhere.example");

        assertThat(chat.said()).containsExactly("carl@shop.example: To review");
        assertThat(mailed).containsExactly("reader@elsewhere.example", "closed");
    }

    @Test
    void what_nobody_carries_comes_back_for_good() {
        var post = new HostPost(() -> List.of(chat), Optional.empty());
        assertThatThrownBy(() -> send(post, "reader@elsewhere.example"))
                .isInstanceOfSatisfying(
                        Returned.class, no -> assertThat(no.isForGood()).isTrue());
    }

    @Test
    void what_the_host_could_not_carry_is_tried_again() {
        var post = new HostPost(() -> List.of(BROKEN, chat), Optional.of(server));
        assertThatThrownBy(() -> send(post, "carl@shop.example"))
                .isInstanceOfSatisfying(
                        Returned.class, no -> assertThat(no.isForGood()).isFalse())
                .hasMessageContaining("pigeons");
        assertThat(chat.said()).isEmpty();
    }

    @Test
    void without_a_host_and_a_server_nothing_gets_out() {
        assertThatThrownBy(() -> new HostPost(List::of, Optional.empty()).open())
                .isInstanceOf(Unreachable.class);
        assertThat(HostPost.names(List.of(), "")).isEmpty();
        assertThat(HostPost.names(List.of(chat), "mail:25")).isEqualTo("chat, mail:25");
    }
}
