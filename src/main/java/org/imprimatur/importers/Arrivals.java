package org.imprimatur.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.editing.Arrival;
import org.imprimatur.editing.Importing;
import org.imprimatur.editing.Intake;
import org.imprimatur.editing.Intake.Level;
import org.imprimatur.editing.Intake.Line;
import org.imprimatur.editing.Intake.Options;
import org.imprimatur.editing.Intake.Proposal;
import org.imprimatur.editing.Intake.Result;
import org.imprimatur.editing.Intake.Wanted;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Provenance;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Moved;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Brings the pages of one batch in as drafts. */
final class Arrivals {
    private final Importing importing;
    private final Texts texts;
    private final Actor actor;
    private final Options options;
    private final Wanted wanted;
    private final List<Imported> batch;
    private final Map<Place, Imported> firsts = new HashMap<>();

    private record Place(LocaleTag locale, PagePath path) {}

    Arrivals(Importing importing, Texts texts, Actor actor, Options options, Wanted wanted, List<Reading> readings) {
        this.importing = importing;
        this.texts = texts;
        this.actor = actor;
        this.options = options;
        this.wanted = wanted;
        this.batch = readings.stream()
                .flatMap(reading -> reading.fold(
                        Stream::of, asset -> Stream.<Imported>of(), failed -> Stream.of(), skipped -> Stream.of()))
                .toList();
        batch.forEach(page -> place(page).ifPresent(place -> firsts.putIfAbsent(place, page)));
    }

    Line take(Imported page, String name) {
        var place = place(page);
        if (place.isEmpty()) {
            return failed(page, name, "PLACE_WRONG", List.of(locale(page), page.path()));
        }
        // The second of two files would overwrite what the first has just brought.
        if (!isFirst(page, place.get())) {
            return failed(page, name, "PLACE_TWICE", List.of(locale(page), page.path()));
        }
        return take(page, name, place.get());
    }

    /** Of two files that say the same under the same name, too, only one is the first. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isFirst(Imported page, Place place) {
        return firsts.get(place) == page;
    }

    private Line take(Imported page, String name, Place place) {
        var there = importing.there(place.locale(), place.path());
        var text = Mapping.over(head(there), page);
        var begun = new NewPage(options.type(), place.locale(), place.path(), group(page, there), false);
        var provenance = new Provenance(page.source(), page.format().name(), new Hash(page.sha256()));
        var arrival = new Arrival(begun, text, provenance);
        int head = there.map(now -> now.head().number()).orElse(0);
        if (wanted.isLooking()) {
            return looked(page, name, arrival, there, place);
        }
        if (wanted.chosen().isPresent() && !wanted.chosen().get().containsKey(name)) {
            return ImportIntake.no(name, Result.SKIPPED, "FILE_NOT_CHOSEN", List.of());
        }
        // Whoever chose it looked at another revision than the one that it would follow now.
        if (wanted.chosen().map(chosen -> chosen.getOrDefault(name, -1) != head).orElse(false)) {
            return refused(page, name, Refused.stale());
        }
        return importing
                .take(actor, arrival)
                .fold(moved -> came(page, name, moved, there.isPresent()), refused -> refused(page, name, refused));
    }

    private Line looked(Imported page, String name, Arrival arrival, Optional<Standing> there, Place place) {
        var forecast = importing.look(actor, arrival);
        if (forecast.refused().isPresent()) {
            return refused(page, name, forecast.refused().get());
        }
        var result = there.isPresent() ? Result.CHANGED : Result.CREATED;
        int head = there.map(now -> now.head().number()).orElse(0);
        return new Line(
                name,
                forecast.isSame() ? Result.UNCHANGED : result,
                there.map(Standing::id),
                page.title(),
                notes(page),
                Optional.of(new Proposal(
                                new PageAddress(place.locale(), place.path()), head, arrival.text(), forecast.isOver()))
                        .filter(any -> !forecast.isSame()));
    }

    private String locale(Imported page) {
        return Objects.requireNonNullElse(page.locale(), options.locale().value());
    }

    private Optional<Place> place(Imported page) {
        return LocaleTag.isOne(locale(page)) && PagePath.isOne(page.path())
                ? Optional.of(new Place(new LocaleTag(locale(page)), new PagePath(page.path())))
                : Optional.empty();
    }

    private Text head(Optional<Standing> there) {
        return there.map(page -> texts.get(page.head().text())).orElse(Text.EMPTY);
    }

    /** A page joins the group that its translation is in already; a new pair gets the same new one whoever comes first. */
    private GroupId group(Imported page, Optional<Standing> there) {
        return there.map(Standing::group)
                .or(() -> partners(page)
                        .flatMap(place -> importing.there(place.locale(), place.path()).stream())
                        .map(Standing::group)
                        .findFirst())
                .orElseGet(() -> page.group() == null
                        ? GroupId.random()
                        : new GroupId(Hash.of("group of " + page.group()).hex()));
    }

    private Stream<Place> partners(Imported page) {
        return batch.stream()
                .filter(other -> page.group() != null && page.group().equals(other.group()))
                .flatMap(other -> place(other).stream());
    }

    private Line came(Imported page, String name, Moved moved, boolean wasThere) {
        var result = wasThere ? Result.CHANGED : Result.CREATED;
        return new Line(
                name,
                moved.changed() ? result : Result.UNCHANGED,
                Optional.of(moved.now().id()),
                page.title(),
                notes(page));
    }

    private Line refused(Imported page, String name, Refused refused) {
        return failed(page, name, refused.key(), refused.plainArgs());
    }

    private Line failed(Imported page, String name, String key, List<String> args) {
        var why = new Intake.Note(Level.LOOK, key, args);
        return new Line(
                name,
                Result.FAILED,
                Optional.empty(),
                page.title(),
                Stream.concat(Stream.of(why), notes(page).stream()).toList());
    }

    private List<Intake.Note> notes(Imported page) {
        return page.notes().stream().map(this::note).toList();
    }

    /** Whoever sent the files said which language holds where a file does not say: there is nothing left to choose. */
    private Intake.Note note(Note note) {
        return note.key().equals("LOCALE_MISSING")
                ? look("LOCALE_CHOSEN", options.locale().value())
                : new Intake.Note(Level.valueOf(note.level().name()), note.key(), note.args());
    }

    private static Intake.Note look(String key, String arg) {
        return new Intake.Note(Level.LOOK, key, List.of(arg));
    }
}
