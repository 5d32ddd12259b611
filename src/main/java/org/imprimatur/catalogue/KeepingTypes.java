package org.imprimatur.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** What admins do with content types. A type is never deleted: pages are of it, and were. */
public final class KeepingTypes {
    private final Catalogue catalogue;
    private final DefinitionFiles files;
    private final Standings standings;
    private final Texts texts;
    private final Clock clock;

    public KeepingTypes(Catalogue catalogue, DefinitionFiles files, Standings standings, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.files = files;
        this.standings = standings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What saving a file would come to, without saving it.
     *
     * @param seen the version that whoever wrote the file began from; {@link Version#NONE} for a type that is made
     */
    public Answer<Definition> check(Actor by, TypeName name, int seen, String file) {
        if (!by.isOneOf(Set.of(Role.ADMIN))) {
            return no("ADMINS_ONLY", Grounds.FORBIDDEN);
        }
        var was = catalogue.known(name);
        if (was.map(KnownType::version).orElse(Version.NONE) != seen) {
            return was.map(KeepingTypes::<Definition>overtaken)
                    .orElseGet(() -> no("UNKNOWN_TYPE", Grounds.UNKNOWN, name.value()));
        }
        try {
            return checked(was, name, files.read(file));
        } catch (WrongDefinitionException wrong) {
            return no("TYPE_WRONG", Grounds.INVALID, String.valueOf(wrong.line()), String.valueOf(wrong.getMessage()));
        }
    }

    private static Answer<Definition> checked(Optional<KnownType> was, TypeName name, Definition next) {
        if (!next.name().equals(name)) {
            return no("TYPE_NAME_FIXED", Grounds.INVALID, name.value());
        }
        var problems = Lasting.problems(was.map(known -> known.now().type()), next.type());
        return problems.isEmpty() ? new Answer.Yes<>(next) : new Answer.No<>(wrong(problems));
    }

    private static Refused wrong(List<Problem> problems) {
        return new Refused("TYPE_BREAKS", Grounds.INVALID, List.of(problems.size()), problems);
    }

    /** What a definition would do to the pages that are there. */
    public Effects effects(Definition next) {
        var was = catalogue.known(next.name()).map(known -> known.now().type());
        return Effects.of(was, next.type(), standings, texts);
    }

    /**
     * Makes a type what a file says. The same again is nothing.
     *
     * @param seen the version that whoever wrote the file began from
     * @return the type then
     */
    public Answer<KnownType> save(Actor by, TypeName name, int seen, String file, String note) {
        return check(by, name, seen, file).fold(next -> write(by, next, seen, note, Version.NONE), Answer.No::new);
    }

    /** Makes a type what it was in an earlier version, or what it came as; a new version says so. */
    public Answer<KnownType> restore(Actor by, TypeName name, int seen, int number, String note) {
        return wayBack(name, number)
                .<Answer<KnownType>>map(file ->
                        check(by, name, seen, file).fold(next -> write(by, next, seen, note, number), Answer.No::new))
                .orElseGet(() -> no("UNKNOWN_TYPE_VERSION", Grounds.UNKNOWN, String.valueOf(number)));
    }

    /** The file with which an earlier version can hold again. */
    public Optional<String> wayBack(TypeName name, int number) {
        return catalogue
                .known(name)
                .flatMap(known -> known.at(number).map(earlier -> GoingBack.to(earlier, known.now(), files)));
    }

    private Answer<KnownType> write(Actor by, Definition next, int seen, String note, int restored) {
        var was = catalogue.known(next.name()).orElseGet(() -> new KnownType(next.name(), Optional.empty(), List.of()));
        if (seen != Version.NONE && was.now().hash().equals(next.hash())) {
            return new Answer.Yes<>(was);
        }
        if (note.isBlank()) {
            return no("TYPE_NOTE_NEEDED", Grounds.INVALID);
        }
        var written = catalogue.append(Defined.entry(was, next, by.name(), now(), note, restored));
        var known = catalogue.known(next.name()).orElseThrow();
        return written.isPresent() ? new Answer.Yes<>(known) : overtaken(known);
    }

    private static <T> Answer<T> overtaken(KnownType now) {
        return now.newest()
                .<Answer<T>>map(version -> no(
                        "TYPE_CHANGED_MEANWHILE", Grounds.CONFLICT, version.by().value()))
                .orElseGet(() -> no("TYPE_EXISTS", Grounds.CONFLICT, now.name().value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Answer<T> no(String key, Grounds grounds, String... args) {
        return new Answer.No<>(new Refused(key, grounds, args));
    }
}
