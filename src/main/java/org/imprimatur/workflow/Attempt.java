package org.imprimatur.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.page.Problem;
import org.imprimatur.page.ReviewPolicy;

/**
 * What somebody wants to do with a page.
 *
 * @param asking true where only the button is drawn: what the person would still type is not asked for yet
 * @param policy what the text needs before the public may read it
 * @param problems what is wrong with the text
 * @param steps what the application asks for beside the sign-offs
 */
public record Attempt(
        Actor actor,
        boolean asking,
        Map<Detail, String> details,
        ReviewPolicy policy,
        List<Problem> problems,
        List<ExtraStep> steps) {
    public Attempt {
        details = Map.copyOf(details);
        problems = List.copyOf(problems);
        steps = List.copyOf(steps);
    }

    /** Where nothing is asked for beside the sign-offs. */
    public Attempt(
            Actor actor, boolean asking, Map<Detail, String> details, ReviewPolicy policy, List<Problem> problems) {
        this(actor, asking, details, policy, problems, List.of());
    }

    /** The extra steps that nobody did for the head's text yet. */
    List<ExtraStep> open(Standing page) {
        var passed = page.review().passed();
        return steps.stream().filter(step -> !passed.contains(step.id())).toList();
    }

    /** The one among some that the attempt is about; where only the button is drawn, it may be any. */
    List<ExtraStep> meant(List<ExtraStep> some) {
        return asking && detail(Detail.STEP).isEmpty()
                ? some
                : some.stream()
                        .filter(step -> step.id().equals(detail(Detail.STEP)))
                        .toList();
    }

    String detail(Detail name) {
        return details.getOrDefault(name, "");
    }

    /** The instant at which something is to happen. */
    Optional<Instant> planned() {
        return Optional.of(detail(Detail.PLANNED))
                .filter(said -> !said.isEmpty())
                .map(Instant::parse);
    }

    boolean suggestionsAreOpen(Standing page) {
        return Items.in(detail(Detail.SUGGESTION)).stream()
                .allMatch(id -> page.review().remarks().stream()
                        .anyMatch(remark ->
                                remark.isOpen() && String.valueOf(remark.id()).equals(id)));
    }

    /** The comment that the attempt is about. */
    Optional<Remark> remark(Standing page) {
        var id = detail(Detail.COMMENT);
        return page.review().remarks().stream()
                .filter(remark -> String.valueOf(remark.id()).equals(id))
                .findFirst();
    }

    /** The capacity that was chosen; where only the button is drawn, any of these may still be. */
    List<String> capacities(List<String> open) {
        return asking ? open : List.of(detail(Detail.CAPACITY));
    }

    /** The items of the checklist that are ticked or unticked. */
    List<String> items() {
        return Stream.of(Detail.TICKED, Detail.UNTICKED)
                .flatMap(detail -> Items.in(detail(detail)).stream())
                .toList();
    }
}
