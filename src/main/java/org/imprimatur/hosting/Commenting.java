package org.imprimatur.hosting;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.NewComment;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Comment;
import org.imprimatur.review.Quote;
import org.imprimatur.spi.AfterMove;
import org.imprimatur.spi.Finding;
import org.imprimatur.spi.Moved;
import org.imprimatur.spi.SubmitCheck;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Has a check of the host read what was submitted, and writes down what it says. */
final class Commenting implements AfterMove {
    private static final String CHECKER = "check.";

    private final SubmitCheck check;
    private final Standings standings;
    private final Texts texts;
    private final Discussing discussing;

    Commenting(SubmitCheck check, Standings standings, Texts texts, Discussing discussing) {
        this.check = check;
        this.standings = standings;
        this.texts = texts;
        this.discussing = discussing;
    }

    @Override
    public String name() {
        return name(check.name());
    }

    static String name(String check) {
        return CHECKER + check;
    }

    @Override
    public Set<Transition> wants() {
        return Set.of(Transition.SUBMIT);
    }

    @Override
    public void after(Moved move) throws Exception {
        var waiting = waiting(move);
        if (waiting.isEmpty()) {
            return;
        }
        for (Finding finding : check.check(move.page(), texts.get(move.page().text()))) {
            if (waiting(move).isPresent() && !isSaid(move, finding)) {
                say(waiting.get(), finding);
            }
        }
    }

    /** Nobody needs to hear about a text that is no longer asked about. */
    private Optional<Standing> waiting(Moved move) {
        return standings
                .find(move.page().id())
                .filter(page -> page.stage() == Stage.LEGAL_REVIEW)
                .filter(page -> page.head().text().equals(move.page().text()));
    }

    private boolean isSaid(Moved move, Finding finding) {
        return discussing.of(move.page().id()).comments().stream()
                .anyMatch(comment -> comment.by().equals(me().name())
                        && comment.about().equals(move.page().text())
                        && says(comment, finding));
    }

    private static boolean says(Comment comment, Finding finding) {
        return comment.words().equals(finding.words().strip())
                        && comment.anchor().quote().equals(finding.quote())
                || comment.words().equals(unplaced(finding).strip());
    }

    private void say(Standing page, Finding finding) {
        var quote = new Quote(finding.quote());
        var said = discussing.say(me(), page, comment(page, finding.field(), quote, finding.words(), finding));
        if (said.refused().filter(why -> why.key().startsWith("QUOTE_")).isPresent()) {
            said = discussing.say(me(), page, comment(page, "", Quote.NONE, unplaced(finding), finding));
        }
        said.refused().ifPresent(this::failed);
    }

    private void failed(Outcome.Refused why) {
        throw new IllegalStateException("what " + name() + " found was not written down: " + why.key());
    }

    private static NewComment comment(Standing page, String field, Quote quote, String words, Finding finding) {
        return new NewComment(page.head().text(), field, quote, words, finding.holdsUp(), Optional.empty());
    }

    private static String unplaced(Finding finding) {
        return finding.quote().isBlank() ? finding.words() : "“" + finding.quote() + "”: " + finding.words();
    }

    private Actor me() {
        return new Actor(new AccountName(name()), Set.of(Role.COUNSEL));
    }
}
