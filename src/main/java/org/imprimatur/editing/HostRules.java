package org.imprimatur.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.ExtraStep;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** What the application that took the product in asks for beside the guards of the arrows. */
public interface HostRules {
    /** Of an application that asks for nothing. */
    HostRules NONE = new HostRules() {
        @Override
        public Optional<Refused> refusal(Wish wish) {
            return Optional.empty();
        }

        @Override
        public List<ExtraStep> steps(Actor actor, Standing page, Supplier<Text> head) {
            return List.of();
        }
    };

    /** Why it does not want an arrow taken that all guards let through; empty where it does not mind. */
    Optional<Refused> refusal(Wish wish);

    /** What it wants done with the head of a page before that goes live, done already or not. */
    List<ExtraStep> steps(Actor actor, Standing page, Supplier<Text> head);

    /**
     * An arrow that somebody wants to take.
     *
     * @param asking true where only the button is drawn
     * @param page where it stands before; of a page that is begun, where it would stand after
     * @param text that the arrow is about: a new one where one is written, else the head
     */
    record Wish(
            Actor actor,
            boolean asking,
            Transition arrow,
            Standing page,
            Supplier<Text> text,
            Map<Detail, String> details) {
        /** The same as another arrow. */
        Wish as(Transition other) {
            return new Wish(actor, asking, other, page, text, details);
        }
    }
}
