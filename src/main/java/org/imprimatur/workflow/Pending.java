package org.imprimatur.workflow;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.ReviewPolicy.BlockingComments;
import org.imprimatur.page.ReviewPolicy.CheckItem;
import org.imprimatur.page.ReviewPolicy.Order;

/** What a text still needs of what its policy asks for. */
public record Pending(ReviewPolicy policy, Review review) {
    /** How many sign-offs are wanted in all. */
    public int wanted() {
        return policy.capacities().size();
    }

    /** How many of them are given. */
    public int given() {
        return wanted() - missing().size();
    }

    /** The capacities in which sign-offs are missing, each as often as one is, in the order of the policy. */
    public List<String> missing() {
        var missing = new ArrayList<>(policy.capacities());
        review.signOffs().forEach(signOff -> missing.remove(signOff.capacity()));
        return missing;
    }

    public boolean isSigned() {
        return missing().isEmpty();
    }

    /** The capacities in which somebody may sign off now. */
    public List<String> next() {
        var missing = missing().stream().distinct();
        return policy.order() == Order.SEQUENCE ? missing.limit(1).toList() : missing.toList();
    }

    /** Those of them in which this person may. */
    public List<String> next(Actor actor) {
        return next().stream().filter(actor.capacities()::contains).toList();
    }

    /** The items of the checklist that nobody ticked yet. */
    public List<CheckItem> unticked() {
        var ticked = review.ticked();
        return policy.checklist().stream()
                .filter(item -> !ticked.contains(item.id()))
                .toList();
    }

    /** How many open comments hold the text up. */
    public int objections() {
        return policy.blockingComments() == BlockingComments.ALLOW
                ? 0
                : review.openBlocking().size();
    }
}
