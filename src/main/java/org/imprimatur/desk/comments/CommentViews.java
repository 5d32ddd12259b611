package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.desk.comments.CommentsView.Shown;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Moves;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Taking;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Lays out what was said of a page. */
@RequestScoped
public class CommentViews {
    private final Desk desk;
    private final Locating locating;
    private final ThreadViews threads;
    private final Texts texts;
    private final ContentTypes types;
    private final Accounts accounts;
    private final Moves moves;
    private final Asked asked;

    @Inject
    public CommentViews(
            Desk desk,
            Locating locating,
            ThreadViews threads,
            Texts texts,
            ContentTypes types,
            Accounts accounts,
            Moves moves,
            Asked asked) {
        this.desk = desk;
        this.locating = locating;
        this.threads = threads;
        this.texts = texts;
        this.types = types;
        this.accounts = accounts;
        this.moves = moves;
        this.asked = asked;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected CommentViews() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What is open, for those who write. */
    public CommentsView open(Standing page) {
        return of(page, Filter.OPEN, Optional.empty(), Form.EMPTY);
    }

    CommentsView of(Standing page, Filter filter, Optional<Refused> refused, Form typed) {
        var words = desk.words();
        var located = locating.of(page).comments();
        var head = page.head();
        boolean isReviewer = desk.me().roles().contains(Role.COUNSEL);
        return new CommentsView(
                head.text().hex(),
                head.number(),
                located.stream()
                        .filter(filter::shows)
                        .sorted(Located.ORDER)
                        .map(one -> threads.of(page, one, typed))
                        .toList(),
                Stream.of(Filter.values())
                        .map(one -> new Shown(one.id(), count(located, one), one == filter))
                        .toList(),
                count(located, Filter.OPEN),
                count(located, Filter.BLOCKING),
                takeable(page, located),
                page.stage() == Stage.LEGAL_REVIEW,
                isReviewer,
                isReviewer,
                fields(page, words),
                people(),
                written(refused, typed),
                asked.otherwise(),
                typed);
    }

    private static int count(List<Located> located, Filter filter) {
        return (int) located.stream().filter(filter::shows).count();
    }

    /** Those that fit one after the other; none where whoever looks may not take any. */
    private List<Integer> takeable(Standing page, List<Located> located) {
        var arrow = page.stage() == Stage.LEGAL_REVIEW ? Transition.WITHDRAW : Transition.SAVE;
        var me = desk.me();
        if (!me.isOneOf(Transition.SAVE.by())
                || moves.choice(me, page, arrow, Map.of()).isPresent()) {
            return List.of();
        }
        var taking = new Taking(texts.get(page.head().text()), texts::find);
        return located.stream()
                .filter(Located::fits)
                .map(Located::comment)
                .filter(taking::take)
                .map(comment -> comment.id())
                .toList();
    }

    /** The fields that say something. */
    private List<Choice> fields(Standing page, Words words) {
        var filled = texts.get(page.head().text()).fields().keySet();
        return types.get(page.type()).fields().stream()
                .filter(field -> filled.contains(field.name()) && !field.name().equals(Text.BODY))
                .map(field -> new Choice(field.name(), words.say(field.label())))
                .toList();
    }

    private List<Choice> people() {
        var me = desk.me().name();
        return accounts.all().stream()
                .filter(account -> !account.disabled() && !account.name().equals(me))
                .map(account -> new Choice(account.name().value(), account.displayName()))
                .toList();
    }

    private static String written(Optional<Refused> refused, Form typed) {
        return refused.filter(no -> Set.of("SUGGESTION_HAS_MARKS").contains(no.key()))
                .map(no -> String.valueOf(no.args().get(0)))
                .orElse(typed.one("written"));
    }
}
