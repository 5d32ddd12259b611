package org.imprimatur.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/**
 * A sign-off that was once given.
 *
 * @param step that gave it
 * @param voided by which step, where one did; what went live with a text is not voided any more
 */
public record PastSignOff(Step step, Optional<Step> voided) {
    public SignOff signOff() {
        return SignOff.of(step);
    }

    /** Every one of a page, from all that happened to it. */
    public static List<PastSignOff> of(List<Step> steps) {
        var all = new ArrayList<PastSignOff>();
        int settled = 0;
        for (Step step : steps) {
            switch (step.transition()) {
                case APPROVE -> all.add(new PastSignOff(step, Optional.empty()));
                case PUBLISH -> settled = all.size();
                case SAVE, RESTORE, WITHDRAW, SEND_BACK, UNPUBLISH -> {
                    all.subList(settled, all.size()).replaceAll(one -> new PastSignOff(one.step(), Optional.of(step)));
                    settled = all.size();
                }
                default -> {}
            }
        }
        return all;
    }

    /** Those that were given since the text that is live went live: of them, a reviewer wants to know. */
    public static List<PastSignOff> sincePublished(List<Step> steps) {
        int last = 0;
        for (int i = 0; i < steps.size(); i++) {
            last = steps.get(i).transition() == Transition.PUBLISH ? i + 1 : last;
        }
        return of(steps.subList(last, steps.size()));
    }
}
