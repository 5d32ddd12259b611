package org.imprimatur.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.TypeName;

/**
 * Every content type: the files that came with the installation, and over them the fold of the journals of those that
 * an admin changed or made. Whoever asks gets what holds now, so nobody should keep the answer.
 */
public final class Catalogue implements ContentTypes {
    private final Journals journals;
    private final DefinitionFiles files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Contents contents;

    private record Contents(Map<TypeName, KnownType> known, List<ContentType> types) {
        static Contents of(Map<TypeName, KnownType> known) {
            return new Contents(
                    known, known.values().stream().map(one -> one.now().type()).toList());
        }

        int versions() {
            return known.values().stream().mapToInt(KnownType::version).sum();
        }
    }

    public Catalogue(Journals journals, DefinitionFiles files) {
        this.journals = journals;
        this.files = files;
        contents = folded(Map.of());
    }

    /** @param before what was read already and is not read again */
    private Contents folded(Map<TypeName, KnownType> before) {
        var fold = new LinkedHashMap<TypeName, KnownType>();
        files.installed()
                .forEach(file -> fold.put(file.name(), new KnownType(file.name(), Optional.of(file), List.of())));
        journals.forEach(Subject.TYPE, entry -> {
            var name = new TypeName(entry.subject().id());
            var was = fold.getOrDefault(name, new KnownType(name, Optional.empty(), List.of()));
            var version = Optional.ofNullable(before.get(name)).flatMap(known -> known.version(entry.number()));
            fold.put(name, was.with(version.orElseGet(() -> Defined.version(entry, files))));
        });
        return Contents.of(fold);
    }

    @Override
    public List<ContentType> all() {
        return contents.types();
    }

    /** Every type with its history, in the order in which people choose from them. */
    public List<KnownType> known() {
        return List.copyOf(contents.known().values());
    }

    public Optional<KnownType> known(TypeName name) {
        return Optional.ofNullable(contents.known().get(name));
    }

    /** Called after each change, when it holds for everybody here. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the journals again, as after a conflict, or for news from another node. */
    public void refresh() {
        if (isNews(folded(contents.known()))) {
            listeners.forEach(Runnable::run);
        }
    }

    // Journals only grow: whoever read more of them read later.
    private synchronized boolean isNews(Contents fresh) {
        boolean isNews = fresh.versions() > contents.versions();
        contents = isNews ? fresh : contents;
        return isNews;
    }

    /** Writes the next version of a type; empty where somebody else wrote that one first. */
    Optional<Version> append(Entry entry) {
        boolean isMine = journals.append(entry);
        refresh();
        return isMine
                ? known(new TypeName(entry.subject().id())).flatMap(known -> known.version(entry.number()))
                : Optional.empty();
    }
}
