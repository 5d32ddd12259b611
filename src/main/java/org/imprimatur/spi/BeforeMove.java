package org.imprimatur.spi;

import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Transition;

/**
 * That somebody is about to take an arrow which all guards of the product let through. Observe it, and {@link #refuse} what
 * should not happen.
 *
 * <p>It is sent before anything is written, and for every button that is drawn ({@link #isAsking}): the button is closed then,
 * with the reason. Observers should decide by what they are told and answer from memory. One that throws refuses, too. The
 * publication of a page with its release is asked about before the release is committed, not after.
 */
public final class BeforeMove {
    private final Actor actor;
    private final Transition transition;
    private final PageNow page;
    private final Supplier<Text> text;
    private final String words;
    private final boolean asking;
    private Optional<Wording> refusal = Optional.empty();

    /**
     * For tests of observers, too.
     *
     * @param words the note or the reason that was given; empty where there is none
     */
    public BeforeMove(
            Actor actor, Transition transition, PageNow page, Supplier<Text> text, String words, boolean asking) {
        this.actor = actor;
        this.transition = transition;
        this.page = page;
        this.text = text;
        this.words = words;
        this.asking = asking;
    }

    public Actor actor() {
        return actor;
    }

    public Transition transition() {
        return transition;
    }

    /** Where the page stands before; of a page that is begun, where it would stand after. */
    public PageNow page() {
        return page;
    }

    /** The text that the arrow is about: the new one where one is written, else the newest of the page. */
    public Text text() {
        return text.get();
    }

    /** The note or the reason that was given; empty where there is none, or where only a button is drawn. */
    public String words() {
        return words;
    }

    /** True where only the button is drawn. */
    public boolean isAsking() {
        return asking;
    }

    /** The first reason counts. */
    public void refuse(Wording reason) {
        refusal = refusal.or(() -> Optional.of(reason));
    }

    /** The same in one language. */
    public void refuse(String reason) {
        refuse(Wording.of(reason, reason));
    }

    public Optional<Wording> refusal() {
        return refusal;
    }
}
