package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.desk.editor.ConflictView.InField;
import org.imprimatur.desk.editor.ConflictView.Piece;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Past;
import org.imprimatur.desk.review.RevisionLine;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Merge;
import org.imprimatur.redline.Redline;
import org.imprimatur.review.Pieces;
import org.imprimatur.review.Reconciliation;
import org.imprimatur.review.Reconciliation.FieldParts;
import org.imprimatur.review.Reconciliation.Place;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Lays out what two people wrote at the same time, and puts it together as the one who saves second decides. */
@RequestScoped
public class Conflicts {
    private static final String TAKE = "take:";
    private static final String OWN = "own:";

    private final Desk desk;
    private final ContentTypes types;
    private final Texts texts;
    private final Past past;
    private final Lines lines;
    private final Sittings sittings;

    @Inject
    public Conflicts(Desk desk, ContentTypes types, Texts texts, Past past, Lines lines, Sittings sittings) {
        this.desk = desk;
        this.types = types;
        this.texts = texts;
        this.past = past;
        this.lines = lines;
        this.sittings = sittings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Conflicts() {
        this(null, null, null, null, null, null);
    }

    /** The one text that comes of the decisions in a form; empty where some are still missing. */
    Optional<Text> text(Standing page, Form form) {
        var both = both(page, form, form.number("theirs"));
        var taken = new HashMap<Place, List<String>>();
        for (FieldParts field : both.fields()) {
            for (int number = 0; number < field.merge().parts().size(); number++) {
                var place = new Place(field.name(), number);
                taken(field, number, form).ifPresent(pieces -> taken.put(place, pieces));
            }
        }
        return both.text(taken);
    }

    private static Optional<List<String>> taken(FieldParts field, int number, Form form) {
        var part = field.merge().parts().get(number);
        var id = id(field, number);
        return switch (take(field, part, id, form)) {
            case "theirs" -> Optional.of(part.theirs());
            case "mine" -> Optional.of(part.mine());
            case "both" ->
                Optional.of(Stream.concat(part.theirs().stream(), part.mine().stream())
                        .toList());
            case "own" -> Optional.of(field.pieces().typed(form.one(OWN + id)));
            default -> Optional.empty();
        };
    }

    /** Who writes something by hand and presses no other button means it. */
    private static String take(FieldParts field, Merge.Part part, String id, Form form) {
        var chosen = form.one(TAKE + id);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        boolean wrote = form.has(OWN + id)
                && !lines(form.one(OWN + id))
                        .equals(lines(own(field.pieces(), part).words()));
        return wrote ? "own" : "";
    }

    private static List<String> lines(String words) {
        return words.strip().lines().toList();
    }

    private Reconciliation both(Standing page, Form form, int theirs) {
        var type = types.get(page.type());
        var base = text(page, form.number("base"));
        var mine = Typed.of(type, form, base).text(type);
        return Reconciliation.of(type, type.read(base), type.read(text(page, theirs)), mine);
    }

    private Text text(Standing page, int revision) {
        return past.revision(page, revision).map(Revision::text).map(texts::get).orElse(Text.EMPTY);
    }

    /** The screen on which one decides; what was decided already stands there still. */
    ConflictView view(Standing page, Form form, String problem) {
        var words = desk.words();
        boolean again = form.number("theirs") == page.head().number();
        var both = both(page, form, page.head().number());
        var decided = again ? form : Form.EMPTY;
        return new ConflictView(
                lines.brief(page, words),
                form.number("base"),
                RevisionLine.of(page.head(), page, words),
                Sittings.inputs(form),
                sittings.view(page, Sitting.of(form), Optional.empty()),
                both.fields().stream()
                        .filter(FieldParts::isTouched)
                        .map(field -> field(page, field, decided, words))
                        .toList(),
                both.conflicts().size(),
                (int) both.fields().stream()
                        .flatMap(field -> field.merge().parts().stream())
                        .filter(part -> part.settled().isPresent() && part.kind() != Merge.Kind.NOBODY)
                        .count(),
                form.one("stroke"),
                problem);
    }

    private InField field(Standing page, FieldParts field, Form decided, Words words) {
        var label = types.get(page.type()).field(field.name()).map(Field::label).map(words::say);
        var parts = field.merge().parts();
        return new InField(
                field.name(),
                label.orElse(field.name()),
                IntStream.range(0, parts.size())
                        .mapToObj(number -> piece(field, number, decided, words))
                        .toList());
    }

    private static Piece piece(FieldParts field, int number, Form decided, Words words) {
        var part = field.merge().parts().get(number);
        var pieces = field.pieces();
        var id = id(field, number);
        var own = own(pieces, part);
        var take = take(field, part, id, decided);
        return new Piece(
                id,
                part.kind().name(),
                pieces.shown(part.base()),
                redline(pieces, part.base(), part.theirs(), words),
                redline(pieces, part.base(), part.mine(), words),
                take.isEmpty() ? byItself(part) : take,
                decided.has(OWN + id) ? decided.one(OWN + id) : own.words(),
                own.joins(),
                pieces.areWords(),
                pieces.areSeveral(),
                !decided.values().isEmpty() && part.settled().isEmpty() && take.isEmpty());
    }

    private static String byItself(Merge.Part part) {
        return switch (part.kind()) {
            case THEY, ALIKE -> "theirs";
            case I -> "mine";
            case NOBODY, BOTH -> "";
        };
    }

    /** What one begins with who writes by hand: both changes where they can be put together, else one's own words. */
    private record Own(String words, boolean joins) {}

    private static Own own(Pieces pieces, Merge.Part part) {
        var mine = pieces.shown(part.mine());
        if (part.kind() != Merge.Kind.BOTH || part.base().isEmpty() || !pieces.areWords()) {
            return new Own(mine, false);
        }
        return Merge.ofWords(pieces.shown(part.base()), pieces.shown(part.theirs()), mine)
                .map(joined -> new Own(joined, true))
                .orElseGet(() -> new Own(mine, false));
    }

    private static String redline(Pieces pieces, List<String> before, List<String> after, Words words) {
        var labels = words.language().equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
        // Many redlines on one screen: their changes are not to be jumped to, and no id may stand there twice.
        return Redline.ofSource(pieces.shown(before), pieces.shown(after), labels)
                .html()
                .replace(" id=\"", " data-id=\"");
    }

    private static String id(FieldParts field, int number) {
        return field.name() + ":" + number;
    }

    /** The inputs of a form that holds a text, for one more round with somebody who was faster again. */
    Map<String, List<String>> inputs(Standing page, Text text) {
        return Typed.of(types.get(page.type()), text).inputs();
    }
}
