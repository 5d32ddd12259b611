package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.once.DoingOnce;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.KeepingTyped;

/** Once a day, and some minutes after the start, removes working copies that were left alone for long,
 * and notes of requests that are answered no more. */
@ApplicationScoped
public class DailyTidying {
    private static final Logger LOG = System.getLogger(DailyTidying.class.getName());
    private static final int MINUTES_AFTER_START = 10;
    private static final int SECONDS = 10;
    private static final int MINUTES_BETWEEN = 24 * 60;

    private final KeepingTyped typed;
    private final Attending attending;
    private final DoingOnce once;
    private final ScheduledExecutorService rounds = Background.rounds("tidying");

    @Inject
    public DailyTidying(KeepingTyped typed, Attending attending, DoingOnce once) {
        this.typed = typed;
        this.attending = attending;
        this.once = once;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected DailyTidying() {
        this(null, null, null);
    }

    void begin() {
        var unused = rounds.scheduleAtFixedRate(this::tidy, MINUTES_AFTER_START, MINUTES_BETWEEN, TimeUnit.MINUTES);
        var unusedToo = rounds.scheduleAtFixedRate(this::breathe, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Other nodes learn that this one is still at what it was asked to do once. */
    private void breathe() {
        try {
            once.breathe();
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "It could not be said which requests are under way", failed);
        }
    }

    private void tidy() {
        try {
            attending.tidy();
            LOG.log(Level.DEBUG, "{0} notes of old requests are removed", once.tidy());
            LOG.log(Level.DEBUG, "{0} working copies that nobody came back to are removed", typed.tidy());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old working copies could not be looked for; tomorrow again", failed);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
