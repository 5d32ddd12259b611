package org.imprimatur.hooks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.imprimatur.hooks.Line.Trouble;
import org.imprimatur.page.AccountName;

/** Switches a hook off that nobody answers at any more, and has admins told. */
public final class GivingUp {
    private static final Logger LOG = System.getLogger(GivingUp.class.getName());

    /** Nobody's account: the product itself. */
    private static final AccountName PRODUCT = new AccountName("imprimatur");

    private final Hooks hooks;
    private final HookSettings settings;
    private final Clock clock;
    private final Alarm alarm;

    public GivingUp(Hooks hooks, HookSettings settings, Clock clock, Alarm alarm) {
        this.hooks = hooks;
        this.settings = settings;
        this.clock = clock;
        this.alarm = alarm;
    }

    /** Tells admins. */
    public interface Alarm {
        void switchedOff(Hook hook);
    }

    void judge(Hook hook, Trouble trouble, Reply no) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (no.isGone() || isTooLong(trouble, now)) {
            giveUp(hook, no, now);
        }
    }

    private boolean isTooLong(Trouble trouble, Instant now) {
        return Optional.ofNullable(trouble.since())
                .filter(since -> Duration.between(since, now).compareTo(settings.patience()) >= 0)
                .isPresent();
    }

    private void giveUp(Hook hook, Reply no, Instant now) {
        var why = no.code() == 0 ? no.words() : String.valueOf(no.code());
        hooks.find(hook.id())
                .filter(Hook::isOn)
                .flatMap(one -> hooks.append(one.next(PRODUCT, now, Deed.GIVE_UP, Deed.why(why))))
                .ifPresent(off -> {
                    LOG.log(Level.WARNING, "The webhook {0} was switched off: {1}", off.id(), why);
                    alarm.switchedOff(off);
                });
    }
}
