package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.editing.Assigning;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;
import org.jspecify.annotations.Nullable;

/** Who is asked to review the page, and until when. */
@RequestScoped
public class Assigned implements Section {
    private final Desk desk;
    private final Assigning assigning;
    private final Past past;

    @Inject
    public Assigned(Desk desk, Assigning assigning, Past past) {
        this.desk = desk;
        this.assigning = assigning;
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Assigned() {
        this(null, null, null);
    }

    /**
     * The section.
     *
     * @param to who is asked by name; empty where nobody is
     * @param by who asked them
     * @param note what they were told with it
     * @param candidates who else can be asked
     * @param mayTake whether whoever looks is one of them
     * @param why whoever looks may not ask anybody; empty where they may
     * @param whyDue whoever looks may not change the due time; empty where they may
     */
    public record View(
            String to,
            String by,
            String note,
            @Nullable Moment due,
            String dueDay,
            boolean isOverdue,
            List<String> candidates,
            boolean mayTake,
            String why,
            String whyDue,
            Form typed) {}

    @Override
    public Place place() {
        return Place.ASSIGNMENT;
    }

    /** Nobody is asked to review what is published. */
    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        return page.stage() == Stage.PUBLISHED ? Optional.empty() : Optional.of(view(page, looking.typed()));
    }

    private View view(Standing page, Form typed) {
        var words = desk.words();
        var me = desk.me();
        var due = page.review().due();
        var to = page.assignee().map(AccountName::value).orElse("");
        var candidates = assigning.candidates(page).stream()
                .map(AccountName::value)
                .filter(name -> !name.equals(to))
                .toList();
        return new View(
                to,
                page.review().assignment().map(asked -> asked.by().value()).orElse(""),
                note(page),
                due.map(instant -> Moment.of(instant, words)).orElse(null),
                due.map(instant -> LocalDate.ofInstant(instant, desk.settings().zone())
                                .toString())
                        .orElse(""),
                due.filter(desk.now()::isAfter).isPresent(),
                candidates,
                candidates.contains(me.name().value()),
                why(assigning.assignRefusal(me, page)),
                why(assigning.dueRefusal(me, page)),
                typed);
    }

    private String why(Optional<Refused> refused) {
        return refused.map(desk::sentence).orElse("");
    }

    private String note(Standing page) {
        return past.steps(page).stream()
                .filter(step -> step.transition() == Transition.ASSIGN)
                .reduce((earlier, later) -> later)
                .filter(last ->
                        last.says(Detail.ASSIGNEE).equals(page.assignee().map(AccountName::value)))
                .flatMap((Step last) -> last.says(Detail.NOTE))
                .orElse("");
    }
}
