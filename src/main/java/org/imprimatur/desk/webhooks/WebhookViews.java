package org.imprimatur.desk.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.hooks.Attempt;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.Hook;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.hooks.KeepingHooks;
import org.imprimatur.hooks.LookingAtTries;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** Makes what the screens of webhooks show. */
@RequestScoped
public class WebhookViews {
    static final int SHOWN = 50;

    private final Desk desk;
    private final Hooks hooks;
    private final KeepingHooks keeping;
    private final LookingAtTries tries;
    private final Delivering delivering;
    private final Standings standings;
    private final Lines lines;

    @Inject
    public WebhookViews(
            Desk desk,
            Hooks hooks,
            KeepingHooks keeping,
            LookingAtTries tries,
            Delivering delivering,
            Standings standings,
            Lines lines) {
        this.desk = desk;
        this.hooks = hooks;
        this.keeping = keeping;
        this.tries = tries;
        this.delivering = delivering;
        this.standings = standings;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WebhookViews() {
        this(null, null, null, null, null, null, null);
    }

    List<HookLine> all() {
        hooks.refresh();
        return hooks.all().stream().map(this::line).toList();
    }

    private HookLine line(Hook hook) {
        return HookLine.of(hook, delivering.state(hook.id()), desk.words());
    }

    WebhookView of(Hook hook, HookForm form, String problem, String secret, String show, int skip) {
        var words = desk.words();
        var failed = tries.failed(hook.id());
        var all = show.equals("failed") ? newestFirst(failed) : tries.of(hook.id());
        var from = Math.min(Math.max(0, skip), all.size());
        var some = all.subList(from, Math.min(from + SHOWN, all.size()));
        return new WebhookView(
                line(hook),
                form,
                problem,
                secret,
                keeping.oldSecretUntil(hook.id())
                        .map(until -> Moment.of(until, words))
                        .orElse(null),
                some.stream().map(this::line).toList(),
                show,
                from,
                all.size() - from - some.size(),
                failed.size(),
                tries.kept().toDays(),
                past(hook));
    }

    private static List<Attempt> newestFirst(List<Attempt> some) {
        var turned = new ArrayList<>(some);
        Collections.reverse(turned);
        return turned;
    }

    private List<WebhookView.Happening> past(Hook hook) {
        return hooks.past(hook.id()).stream()
                .map(entry -> new WebhookView.Happening(
                        entry.kind(), entry.by().value(), Moment.of(entry.at(), desk.words())))
                .toList();
    }

    private TryLine line(Attempt one) {
        var subject = one.source().substring(0, one.source().lastIndexOf('/'));
        var id = subject.substring(subject.indexOf(':') + 1);
        Optional<Standing> page = subject.startsWith(Subject.PAGE) && PageId.isOne(id)
                ? standings.find(new PageId(id))
                : Optional.empty();
        var about = page.map(lines::title).orElse(subject.startsWith("ping:") ? "" : id);
        return TryLine.of(one, page.map(found -> found.id().value()).orElse(""), about, desk.words());
    }
}
