package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.Definition;
import org.imprimatur.catalogue.Effects;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Problem;

/** Lays out what a change of a type would do, and what changes did. */
@RequestScoped
public class Previews {
    private static final int FIRST = 50;

    private final Desk desk;
    private final Catalogue catalogue;
    private final KeepingTypes keeping;

    @Inject
    public Previews(Desk desk, Catalogue catalogue, KeepingTypes keeping) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.keeping = keeping;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Previews() {
        this(null, null, null);
    }

    PreviewView preview(Definition next, TypeForm.Written written, String way, String note, String problem) {
        var words = desk.words();
        var was = catalogue.known(next.name()).map(KnownType::now);
        var effects = keeping.effects(next);
        return new PreviewView(
                next.name().value(),
                words.say(next.type().label()),
                was.isEmpty(),
                was.filter(before -> before.hash().equals(next.hash())).isPresent(),
                written.seen(),
                next.file(),
                way,
                note,
                problem,
                Lines.redline(was.map(Definition::file).orElse(""), next.file(), words),
                was.map(before -> Alterations.of(before.type(), next.type(), words))
                        .orElse(List.of()),
                counts(effects),
                effects.affected().stream()
                        .limit(FIRST)
                        .map(one -> page(one, next.type(), words))
                        .toList(),
                Math.max(0, effects.affected().size() - FIRST));
    }

    private static PreviewView.Counts counts(Effects effects) {
        return new PreviewView.Counts(
                effects.pages(),
                effects.live(),
                effects.inReview(),
                effects.drafts(),
                effects.incomplete(),
                effects.askedAnew(),
                effects.fading());
    }

    private static PreviewView.Page page(Effects.Affected one, ContentType type, Words words) {
        return new PreviewView.Page(
                one.page().id().value(),
                one.title(),
                one.page().locale().value(),
                one.page().path().value(),
                one.page().stage().name(),
                one.page().live().map(live -> live.revision().number()).orElse(0),
                said(one.fresh(), type, words),
                said(one.solved(), type, words),
                one.asked().map(asked -> asked(asked, words)).orElse(List.of()));
    }

    private static List<String> said(List<Problem> problems, ContentType type, Words words) {
        return problems.stream().map(problem -> said(problem, type, words)).toList();
    }

    private static String said(Problem problem, ContentType type, Words words) {
        var field = problem.field().replaceFirst("\\..*", "");
        var label = type.everField(field).map(known -> words.say(known.label())).orElse(field);
        return words.say("desk.types.preview.problem", label, words.say(problem.key(), problem.args()));
    }

    private static List<String> asked(Effects.Asked asked, Words words) {
        var said = new ArrayList<String>();
        if (!asked.missingBefore().equals(asked.missingAfter())) {
            said.add(words.say(
                    "desk.types.preview.missing",
                    listed(asked.missingBefore(), words),
                    listed(asked.missingAfter(), words)));
        }
        if (!asked.before().checklist().equals(asked.after().checklist())) {
            said.add(words.say(
                    "desk.types.preview.checklist",
                    asked.after().checklist().size(),
                    asked.before().checklist().size()));
        }
        if (asked.before().order() != asked.after().order()) {
            said.add(words.say("desk.types.preview.order." + asked.after().order()));
        }
        if (asked.before().blockingComments() != asked.after().blockingComments()) {
            said.add(words.say("desk.types.did.comments." + asked.after().blockingComments()));
        }
        return said;
    }

    private static String listed(List<String> capacities, Words words) {
        return capacities.isEmpty()
                ? words.say("desk.types.preview.none")
                : String.join(
                        words.language().equals("zh") ? "、" : ", ",
                        capacities.stream().map(words::capacity).toList());
    }

    HistoryView history(KnownType known, String from, String to) {
        int newest = Numbers.read(to, known.version());
        int base = Numbers.read(from, Math.max(newest - 1, 0));
        var before = known.at(base);
        var after = known.at(newest);
        return new HistoryView(
                known.name().value(),
                desk.words().say(known.now().type().label()),
                known.version(),
                base,
                newest,
                Lines.redline(file(before), file(after), desk.words()),
                before.isPresent() && after.isPresent()
                        ? Alterations.of(before.get().type(), after.get().type(), desk.words())
                        : List.of(),
                lines(known));
    }

    private static String file(Optional<Definition> definition) {
        return definition.map(Definition::file).orElse("");
    }

    private List<HistoryView.Line> lines(KnownType known) {
        var lines = new ArrayList<HistoryView.Line>();
        known.versions().forEach(version -> lines.add(0, line(version)));
        known.shipped()
                .ifPresent(file -> lines.add(
                        new HistoryView.Line(0, "", null, "", -1, file.hash().brief())));
        return lines;
    }

    private HistoryView.Line line(Version version) {
        return new HistoryView.Line(
                version.number(),
                version.by().value(),
                Moment.of(version.at(), desk.words()),
                version.note(),
                version.restored(),
                version.definition().hash().brief());
    }
}
