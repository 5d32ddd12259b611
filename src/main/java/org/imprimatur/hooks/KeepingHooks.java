package org.imprimatur.hooks;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** What admins do with hooks. */
public final class KeepingHooks {
    private static final int LONGEST_NAME = 100;
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 50;

    private final Hooks hooks;
    private final HookSecrets secrets;
    private final Attempts attempts;
    private final HookSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    public KeepingHooks(
            Hooks hooks,
            HookSecrets secrets,
            Attempts attempts,
            HookSettings settings,
            SecureRandom random,
            Clock clock) {
        this.hooks = hooks;
        this.secrets = secrets;
        this.attempts = attempts;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /** A hook with a secret that was made for it; the secret is shown once, here. */
    public record Made(Hook hook, String secret) {
        @Override
        public String toString() {
            return "Made[hook=" + hook.id() + ", secret=…]";
        }
    }

    public Answer<Made> register(Actor by, HookWish wish) {
        var why = mayNot(by).or(() -> refusal(wish)).or(this::isFull);
        if (why.isPresent()) {
            return new Answer.No<>(why.get());
        }
        var id = HexFormat.of().formatHex(bytes(ID_BYTES));
        var secret = secret(id, 1);
        secrets.keep(secret);
        var entry = new Entry(Subject.ofHook(id), 1, Hash.NONE, now(), by.name(), Deed.REGISTER.id(), Deed.says(wish));
        return answer(hooks.append(entry).map(hook -> new Made(hook, secret.value())));
    }

    public Answer<Hook> change(Actor by, String id, HookWish wish) {
        return with(
                by,
                id,
                hook -> refusal(wish),
                hook -> hook.wish().equals(wish) ? Optional.of(hook) : append(by, hook, Deed.CHANGE, Deed.says(wish)));
    }

    /** Makes a new secret; the one before is good for a day. */
    public Answer<Made> rotate(Actor by, String id) {
        return with(by, id, hook -> Optional.empty(), hook -> {
            var all = secrets.of(id);
            var fresh = secret(id, all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1);
            var made = secrets.keep(fresh)
                    ? append(by, hook, Deed.ROTATE, Map.of()).map(now -> new Made(now, fresh.value()))
                    : Optional.<Made>empty();
            made.ifPresent(
                    done -> all.stream().limit(Math.max(0, all.size() - 1)).forEach(this::forget));
            return made;
        });
    }

    private void forget(HookSecret secret) {
        secrets.forget(secret.hook(), secret.number());
    }

    /** The secret before the newest is good no longer. */
    public Answer<Hook> forgetOldSecret(Actor by, String id) {
        return with(by, id, hook -> Optional.empty(), hook -> {
            var all = secrets.of(id);
            if (all.size() < 2) {
                return Optional.of(hook);
            }
            all.subList(0, all.size() - 1).forEach(this::forget);
            return append(by, hook, Deed.FORGET_SECRET, Map.of());
        });
    }

    /** Until when the secret before the newest is good; empty where there is none. */
    public Optional<Instant> oldSecretUntil(String id) {
        var all = secrets.of(id);
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).since().plus(HookSecret.OVERLAP))
                        .filter(clock.instant()::isBefore);
    }

    public Answer<Hook> switchOff(Actor by, String id) {
        return with(
                by,
                id,
                hook -> Optional.empty(),
                hook -> hook.isOn() ? append(by, hook, Deed.SWITCH_OFF, Map.of()) : Optional.of(hook));
    }

    /**
     * Has the hook called from now on.
     *
     * @param missed whether it is told what happened while it was off, and what had not arrived before
     */
    public Answer<Hook> switchOn(Actor by, String id, boolean missed) {
        return with(by, id, hook -> Optional.empty(), hook -> {
            if (hook.isOn()) {
                return Optional.of(hook);
            }
            var since = missed ? attempts.settled(id).orElse(hook.since()) : now();
            attempts.settled(id, since);
            return append(by, hook, Deed.SWITCH_ON, Deed.since(since.toString()));
        });
    }

    /** Nothing is left of it but its journal. */
    public Answer<Hook> remove(Actor by, String id) {
        return with(by, id, hook -> Optional.empty(), hook -> {
            var gone = append(by, hook, Deed.REMOVE, Map.of());
            gone.ifPresent(done -> secrets.of(id).forEach(this::forget));
            return gone;
        });
    }

    /** One step on a hook that is there. */
    private interface Taking<T> {
        Optional<T> take(Hook hook);
    }

    private <T> Answer<T> with(Actor by, String id, Taking<Refused> rule, Taking<T> step) {
        hooks.refresh();
        var hook = hooks.find(id);
        var why = mayNot(by)
                .or(() -> hook.isEmpty()
                        ? Optional.of(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN))
                        : rule.take(hook.get()));
        return why.<Answer<T>>map(Answer.No::new).orElseGet(() -> answer(hook.flatMap(step::take)));
    }

    private static <T> Answer<T> answer(Optional<T> done) {
        return done.<Answer<T>>map(Answer.Yes::new)
                .orElseGet(() -> new Answer.No<>(new Refused("HOOK_CHANGED_MEANWHILE", Grounds.CONFLICT)));
    }

    static Optional<Refused> mayNot(Actor by) {
        return by.isOneOf(Set.of(Role.ADMIN))
                ? Optional.empty()
                : Optional.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    private Optional<Refused> refusal(HookWish wish) {
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME) {
            return Optional.of(new Refused("HOOK_NAME_NEEDED", Grounds.INVALID, String.valueOf(LONGEST_NAME)));
        }
        return Target.refusal(wish.url(), settings)
                .or(() -> wish.topics().isEmpty()
                        ? Optional.of(new Refused("HOOK_TOPICS_NEEDED", Grounds.INVALID))
                        : Optional.empty());
    }

    private Optional<Refused> isFull() {
        return hooks.all().size() < MOST
                ? Optional.empty()
                : Optional.of(new Refused("HOOKS_TOO_MANY", Grounds.CONFLICT, String.valueOf(MOST)));
    }

    private Optional<Hook> append(Actor by, Hook hook, Deed deed, Map<String, String> says) {
        return hooks.append(hook.next(by.name(), now(), deed, says));
    }

    private HookSecret secret(String hook, int number) {
        var value = HookSecret.PREFIX + Base64.getEncoder().encodeToString(bytes(SECRET_BYTES));
        return new HookSecret(hook, number, value, now());
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
