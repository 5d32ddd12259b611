package org.imprimatur.subscriptions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Mark;
import org.imprimatur.notices.Marks;
import org.imprimatur.notices.Post;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/**
 * Tells subscribers what was published since they were told last. Each try and each mail that went out is an insert with an id
 * that can be taken once, so that no second node and no start tells anything again.
 */
public final class Telling {
    /** So many mails in a row that came back, and nobody is written to at an address any more. */
    public static final int MOST_RETURNED = 3;

    private static final Logger LOG = System.getLogger(Telling.class.getName());
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int TRIES = 12;
    private static final int MOST_DOUBLINGS = 6;
    private static final String SENT = "news/sent/";
    private static final String TRY = "news/try/";

    private final Subscribers subscribers;
    private final LivePages live;
    private final Marks marks;
    private final SubscriptionLetters letters;
    private final Post post;
    private final Mailing mailing;
    private final Rhythm rhythm;
    private final Clock clock;
    private Instant done = Instant.EPOCH;

    public Telling(
            Subscribers subscribers,
            LivePages live,
            Marks marks,
            SubscriptionLetters letters,
            Post post,
            Mailing mailing,
            Rhythm rhythm,
            Clock clock) {
        this.subscribers = subscribers;
        this.live = live;
        this.marks = marks;
        this.letters = letters;
        this.post = post;
        this.mailing = mailing;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** What is to be told to somebody, up to then. */
    private record Parcel(Subscriber to, Instant until, List<LivePage> pages, int tries) {
        String id() {
            return to.id() + "/" + sortable(until);
        }

        private static String sortable(Instant instant) {
            return "%015d".formatted(instant.toEpochMilli());
        }
    }

    /** Does nothing until another stretch of time is over and everybody was told of the one before. */
    public synchronized void run() {
        var until = rhythm.ended(clock.instant());
        if (!mailing.isOn() || !until.isAfter(done)) {
            return;
        }
        var waiting = subscribers.all().stream()
                .flatMap(one -> parcel(one, until).stream())
                .toList();
        if (waiting.isEmpty()) {
            done = until;
        } else {
            send(waiting);
        }
    }

    private Optional<Parcel> parcel(Subscriber to, Instant until) {
        var since = to.confirmed().map(confirmed -> later(confirmed, told(to)));
        var pages = since.filter(until::isAfter)
                .map(from -> fresh(to, from)
                        .filter(page -> !page.since().isAfter(until))
                        .sorted(Comparator.comparing(LivePage::since).thenComparing(LivePage.BY_ADDRESS))
                        .toList())
                .orElse(List.of());
        return pages.isEmpty() ? Optional.empty() : Optional.of(new Parcel(to, until, pages, 0));
    }

    /** What went live after an instant, without a look at what did not. */
    private Stream<LivePage> fresh(Subscriber to, Instant from) {
        return to.topic()
                .page()
                .map(page -> live.find(page).stream()
                        .filter(one ->
                                one.locale().equals(to.locale()) && one.since().isAfter(from)))
                .orElseGet(() -> types(to).flatMap(type -> live.since(to.locale(), type, from).stream()));
    }

    private Stream<TypeName> types(Subscriber to) {
        return to.topic().type().map(Stream::of).orElseGet(() -> live.types(to.locale()).stream());
    }

    private Instant told(Subscriber to) {
        return marks.last(SENT + to.id() + "/").map(Mark::at).orElse(Instant.MIN);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void send(List<Parcel> waiting) {
        try (var line = post.open()) {
            for (Parcel parcel : waiting) {
                claimed(parcel).ifPresent(mine -> deliver(line, mine));
            }
        } catch (Post.Unreachable away) {
            LOG.log(Level.WARNING, "Subscribers are told later: {0}", away.reason());
        }
    }

    /** Empty where it is not time, or another node has it. */
    private Optional<Parcel> claimed(Parcel parcel) {
        var tries = marks.under(TRY + parcel.id() + "/");
        var now = clock.instant();
        if (!tries.isEmpty() && now.isBefore(tries.get(tries.size() - 1).at().plus(pause(tries.size())))) {
            return Optional.empty();
        }
        if (tries.size() >= TRIES) {
            over(parcel, "given up");
            return Optional.empty();
        }
        var next = "%s%s/%04d".formatted(TRY, parcel.id(), tries.size() + 1);
        return marks.insert(new Mark(next, now, "")) && told(parcel.to()).isBefore(parcel.until())
                ? Optional.of(new Parcel(parcel.to(), parcel.until(), parcel.pages(), tries.size() + 1))
                : Optional.empty();
    }

    private static Duration pause(int tries) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }

    private void over(Parcel parcel, String words) {
        marks.insert(new Mark(SENT + parcel.id(), parcel.until(), words));
    }

    private void deliver(Post.Line line, Parcel parcel) {
        // They may have left while the others were told.
        var to = subscribers.find(parcel.to().id());
        if (to.isEmpty()) {
            return;
        }
        var messageId = "news-" + parcel.id().replace('/', '-');
        var news = parcel.pages().stream().map(this::news).toList();
        try {
            line.send(letters.news(to.get(), messageId, news, clock.instant()));
            over(parcel, String.valueOf(news.size()));
            if (to.get().returned() > 0) {
                subscribers.set(to.get().withReturned(0));
            }
        } catch (Post.Returned returned) {
            if (returned.isForGood()) {
                over(parcel, returned.reason());
                cameBack(to.get());
            }
        } catch (Post.Unreachable away) {
            LOG.log(Level.WARNING, "Subscriber {0} is told later: {1}", to.get().id(), away.reason());
        }
    }

    private void cameBack(Subscriber to) {
        if (to.returned() + 1 >= MOST_RETURNED) {
            subscribers.remove(to.id());
        } else {
            subscribers.set(to.withReturned(to.returned() + 1));
        }
    }

    private News news(LivePage page) {
        var change = live.text(page).one("changeSummary");
        return new News(
                page.title(), page.type(), page.address(), page.since(), change.isEmpty() ? page.summary() : change);
    }
}
