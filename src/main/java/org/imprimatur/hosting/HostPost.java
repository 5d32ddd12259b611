package org.imprimatur.hosting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Post;
import org.imprimatur.spi.Mail;
import org.imprimatur.spi.Notifier;
import org.jspecify.annotations.Nullable;

/** Has the host carry letters, and takes those to the mail server that it does not carry. */
public final class HostPost implements Post {
    private final Supplier<List<Notifier>> notifiers;
    private final Optional<Post> server;

    /** @param server empty where there is none */
    public HostPost(Supplier<List<Notifier>> notifiers, Optional<Post> server) {
        this.notifiers = notifiers;
        this.server = server;
    }

    /** By which people know the ways that letters go. */
    public static String names(List<Notifier> notifiers, String server) {
        var ways = notifiers.stream().map(Notifier::name).collect(Collectors.joining(", "));
        return ways.isEmpty() || server.isEmpty() ? ways + server : ways + ", " + server;
    }

    @Override
    public Line open() throws Unreachable {
        // Whether the server can be reached matters at once only where it carries everything.
        return new Ways(notifiers.get().isEmpty() ? opened() : null);
    }

    private Line opened() throws Unreachable {
        if (server.isEmpty()) {
            throw new Unreachable("no mail server is set", new IllegalStateException());
        }
        return server.get().open();
    }

    /** The host's way and, once it is needed, the server's. */
    private final class Ways implements Line {
        private @Nullable Line line;

        Ways(@Nullable Line line) {
            this.line = line;
        }

        @Override
        public void send(Letter letter) throws Unreachable, Returned {
            if (isCarried(letter)) {
                return;
            }
            if (server.isEmpty()) {
                throw new Returned(true, "nobody carries it", new IllegalStateException());
            }
            var open = line == null ? opened() : line;
            line = open;
            open.send(letter);
        }

        @Override
        public void close() {
            if (line != null) {
                line.close();
            }
        }
    }

    @SuppressWarnings("IllegalCatch") // whatever a bean of the host throws, the letter is tried again
    private boolean isCarried(Letter letter) throws Returned {
        for (Notifier notifier : notifiers.get()) {
            try {
                if (notifier.carry(mail(letter))) {
                    return true;
                }
            } catch (Exception failed) {
                throw new Returned(false, notifier.name() + ": " + failed.getMessage(), failed);
            }
        }
        return false;
    }

    private static Mail mail(Letter letter) {
        return new Mail(
                letter.messageId(),
                letter.thread(),
                letter.to().value(),
                letter.language(),
                letter.subject(),
                letter.html(),
                letter.text(),
                letter.at(),
                letter.leave());
    }
}
