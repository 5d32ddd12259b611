package org.imprimatur.api.manage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.PasswordGiven;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Tick;

/**
 * A page with the text of its head, the sign-offs given to it, and what whoever asks may do.
 *
 * @param translation which revision of its source it follows, and how far its own translations are
 * @param wording what whoever signs it off declares
 * @param choices every arrow, with the reason why it is closed
 */
public record ManagedPageInFull(
        ManagedPage page,
        TranslationState translation,
        Map<String, Object> fields,
        List<Given> given,
        List<Ticked> ticked,
        List<ShownStep> steps,
        ShownWording wording,
        List<Choice> choices) {
    /**
     * A sign-off of exactly this text.
     *
     * @param passwordBy who had made the password of whoever signed, not long before
     */
    public record Given(
            String by,
            String name,
            Instant at,
            String capacity,
            String text,
            String wording,
            Optional<String> passwordBy,
            Optional<Instant> passwordAt) {
        static Given of(SignOff yes) {
            return new Given(
                    yes.by().value(),
                    yes.name(),
                    yes.at(),
                    yes.capacity(),
                    yes.text().hex(),
                    yes.wording(),
                    yes.given().map(PasswordGiven::by).map(Object::toString),
                    yes.given().map(PasswordGiven::at));
        }
    }

    /** An item of the checklist that was ticked for exactly this text. */
    public record Ticked(String item, String by, Instant at) {
        static Ticked of(Tick tick) {
            return new Ticked(tick.item(), tick.by().value(), tick.at());
        }
    }

    /** An extra step that the application asks for, and who did it with exactly this text. */
    public record ShownStep(
            String step,
            String label,
            boolean done,
            Optional<String> by,
            Optional<Instant> at,
            Optional<String> note) {}

    /**
     * An arrow that the page might take.
     *
     * @param key why it is closed, for programs
     * @param reason the same as a sentence
     */
    public record Choice(String arrow, boolean open, Optional<String> key, Optional<String> reason) {}

    static ManagedPageInFull of(
            ManagedPage shown,
            TranslationState translation,
            Standing page,
            Text text,
            List<ShownStep> steps,
            ShownWording wording,
            List<Choice> choices) {
        return new ManagedPageInFull(
                shown,
                translation,
                plain(text),
                page.signOffs().stream().map(Given::of).toList(),
                page.review().ticks().stream().map(Ticked::of).toList(),
                steps,
                wording,
                choices);
    }

    /** As they are hashed: strings, lists of strings, lists of rows. */
    public static Map<String, Object> plain(Text text) {
        var plain = new TreeMap<String, Object>();
        text.fields()
                .forEach((name, value) -> plain.put(
                        name, value.<Object>fold(one -> one, many -> List.copyOf(many), rows -> List.copyOf(rows))));
        return plain;
    }
}
