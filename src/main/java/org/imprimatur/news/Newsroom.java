package org.imprimatur.news;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.imprimatur.page.UnavailableException;

/**
 * Tells the other nodes which journals grew here, and learns from them which grew there.
 *
 * <p>Bulletins stand in the store in one order. Whoever writes the next one has read all before it, and none is left
 * out, so a node that read up to a number misses nothing. A message that a new one is there only has it read sooner. What
 * a node wrote and could not tell of any more, because it died, is found by looking through all journals.
 */
public final class Newsroom {
    private static final Logger LOG = System.getLogger(Newsroom.class.getName());

    /** How long bulletins are kept; who was away for longer looks through everything. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Bulletins bulletins;
    private final String node;
    private final Clock clock;
    private final ReentrantLock telling = new ReentrantLock();
    private final Deque<String> untold = new ArrayDeque<>();
    private final Inbox inbox = new Inbox();
    private final Lookout lookout;
    private final Feed feed;
    private volatile Consumer<String> reader = subject -> {};
    private volatile Runnable survey = () -> {};
    private volatile LongConsumer bell = number -> {};
    private volatile boolean surveyDue;
    private volatile boolean behind;

    /**
     * Reads how far the news go.
     *
     * @param node a name that no other node has, and this one had never before
     */
    public Newsroom(Bulletins bulletins, String node, Clock clock) {
        this.bulletins = bulletins;
        this.node = node;
        this.clock = clock;
        this.lookout = new Lookout(clock);
        this.feed = new Feed(bulletins, node, clock, inbox::add, this::doubt);
    }

    /** For a node that no other one can be beside: it tells nobody and has nothing to learn. */
    public static Newsroom ofOne(Clock clock) {
        return new Newsroom(Bulletins.NONE, "alone", clock);
    }

    /**
     * Who learns what.
     *
     * @param reader of each subject that another node told of; may be told of one twice
     * @param survey of everything, where bulletins may have been missed
     * @param bell for the other nodes, with the number of the newest bulletin
     */
    public void begin(Consumer<String> reader, Runnable survey, LongConsumer bell) {
        this.reader = reader;
        this.survey = survey;
        this.bell = bell;
    }

    public String node() {
        return node;
    }

    /** The number of the newest bulletin that is known here. */
    public long tip() {
        return feed.tip();
    }

    /** Whether the store does not answer, so that nobody need ask it. */
    public boolean isAway() {
        return lookout.isAway();
    }

    /** The same, or what was missed meanwhile is not read yet: what is in memory may be old. */
    public boolean isCutOff() {
        return behind || isAway();
    }

    /**
     * Has every other node look at a subject. When it returns, each of them does so before it answers anybody who signed
     * in; where the store is away just now, that is made up for when it is back.
     */
    public void tell(String subject) {
        synchronized (untold) {
            untold.add(subject);
        }
        tellAll();
    }

    /** Many who come at once are told of in one bulletin. */
    private void tellAll() {
        telling.lock();
        try {
            // Whoever waited while another found out that the store is away does not find out once more.
            while (!isAway() && isMoreTold()) {
                LOG.log(Level.TRACE, "Up to {0} is told", tip());
            }
        } catch (RuntimeException away) {
            miss(away);
        } finally {
            telling.unlock();
        }
    }

    private boolean isMoreTold() {
        var some = taken();
        if (!some.isEmpty()) {
            tell(some);
        }
        return !some.isEmpty();
    }

    private Set<String> taken() {
        synchronized (untold) {
            var some = new LinkedHashSet<String>();
            while (some.size() < Feed.MOST && !untold.isEmpty()) {
                some.add(untold.remove());
            }
            return some;
        }
    }

    private void tell(Set<String> some) {
        try {
            bell.accept(feed.write(List.copyOf(some)));
        } catch (RuntimeException failure) {
            synchronized (untold) {
                some.forEach(untold::addFirst);
            }
            throw failure;
        }
    }

    /** Learns all that was told before this was called, unless the store does not answer. */
    public void catchUp() {
        if (!isAway()) {
            round();
        }
    }

    /** The same, again and again: this is how a node that was cut off finds out that it is not any more. */
    public void round() {
        try {
            if (feed.isRead(lookout)) {
                surveyDue = lookout.succeeded() || surveyDue;
                behind = !inbox.isEmptied(reader) && behind;
            }
        } catch (RuntimeException failure) {
            miss(failure);
        }
    }

    private void miss(RuntimeException failure) {
        behind = true;
        lookout.failed(failure);
    }

    /** What is not for whoever only wants to be up to date: telling what could not be told, looking through everything. */
    public void tidy() {
        tellAll();
        if (surveyDue && !isAway()) {
            surveyDue = false;
            lookThrough();
        }
    }

    private void lookThrough() {
        try {
            survey.run();
        } catch (UnavailableException away) {
            surveyDue = true;
            miss(away);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Not every journal could be looked at", failure);
        }
    }

    /** Somebody may have written and not told: everything is looked through soon. */
    public void doubt() {
        surveyDue = true;
    }

    /** Forgets what every node has read long since. */
    public void forget() {
        bulletins.removeBefore(clock.instant().minus(KEPT));
    }
}
