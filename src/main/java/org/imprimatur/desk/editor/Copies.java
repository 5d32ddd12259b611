package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.accounts.Answer;
import org.imprimatur.desk.editor.SafeView.Offer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.page.AccountName;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopy;

/** The working copies of whoever asks, of a page or of one that is not there yet. */
@RequestScoped
public class Copies {
    private final Desk desk;
    private final KeepingTyped typed;
    private final UploadToken token;

    @Inject
    public Copies(Desk desk, KeepingTyped typed, UploadToken token) {
        this.desk = desk;
        this.typed = typed;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Copies() {
        this(null, null, null);
    }

    /**
     * Keeps what a form holds.
     *
     * @param base the revision that the form began from; 0 where there is none
     */
    public Answer<WorkingCopy> keep(String about, Form form, int base, Map<String, List<String>> inputs) {
        return typed.keep(desk.me(), about, Sitting.of(form).id(), base, inputs, stroke(form));
    }

    /** Without a script, each screen comes after the one before. */
    private long stroke(Form form) {
        var sent = form.one("stroke");
        return sent.matches("\\d{1,15}") ? Long.parseLong(sent) : desk.now().toEpochMilli();
    }

    /** What was typed is saved now. */
    public void settle(String about, Form form) {
        var sitting = Sitting.of(form);
        typed.settle(sitting.key(about, me()), stroke(form));
        sitting.before(about, me()).ifPresent(key -> typed.settle(key, sitting.asOf()));
    }

    public Optional<WorkingCopy> find(String about, String sitting) {
        return CopyKey.isSitting(sitting)
                ? typed.find(new CopyKey(about, me(), sitting)).filter(copy -> !copy.isSpent())
                : Optional.empty();
    }

    /** Neither this sitting nor the one that it goes on from. */
    public List<WorkingCopy> waiting(String about, Sitting sitting) {
        return typed.waiting(about, me()).stream()
                .filter(copy -> !copy.key().sitting().equals(sitting.id()))
                .filter(copy -> !sitting.before(about, me()).equals(Optional.of(copy.key()))
                        || copy.at().isAfter(sitting.asOf()))
                .toList();
    }

    /**
     * What a form shows of them.
     *
     * @param waiting those that are offered
     * @param others who else has it open
     */
    public SafeView view(
            String about,
            Sitting sitting,
            Optional<WorkingCopy> restored,
            List<WorkingCopy> waiting,
            List<String> others) {
        var words = desk.words();
        return new SafeView(
                sitting.id(),
                sitting.from(),
                me().value(),
                token.get(),
                restored.map(copy -> Moment.of(copy.at(), words)).orElse(null),
                offers(waiting),
                offers(typed.thrown(about, me())),
                others);
    }

    private List<Offer> offers(List<WorkingCopy> copies) {
        var words = desk.words();
        return copies.stream()
                .map(copy -> new Offer(
                        copy.key().sitting(), Moment.of(copy.at(), words), copy.base(), name(new Form(copy.inputs()))))
                .toList();
    }

    /** By what one knows it again: what a page that is not there yet was to be called. */
    private static String name(Form form) {
        return Stream.of("title", "path")
                .map(form::one)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private AccountName me() {
        return desk.me().name();
    }
}
