package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * Where every page stands, at a start. Where the store can prove which entries were written after a state in which every page
 * had its snapshot, as few are even after a kill, those snapshots count but for the pages of these. Otherwise one counts
 * while the entry that it ends with is the one in the journal and none comes after it. All other pages are folded from
 * their journals.
 */
final class Recalling {
    /** How many pages are looked up at once. */
    private static final int SHELF = 200;

    private final Journals journals;
    private final Survey survey;
    private final Pictures pictures;

    Recalling(Journals journals, Survey survey, Pictures pictures) {
        this.journals = journals;
        this.survey = survey;
        this.pictures = pictures;
    }

    /**
     * Tells where every page stands.
     *
     * @param recalled is told those that a snapshot is right about
     * @param folded is told the others, for which there should be a snapshot
     */
    void tell(Recollection found, Consumer<Known> recalled, Consumer<Known> folded) {
        // Pages whose newest picture cannot be read may have an older one that can.
        var written = found.isUseless() ? Optional.<Set<PageId>>empty() : writtenSince(found.ends());
        written.ifPresentOrElse(
                pages -> follow(found, pages, recalled, folded), () -> compare(found, recalled, folded));
    }

    /** The pages that took a step since the last of these states that can be told of. */
    private Optional<Set<PageId>> writtenSince(Set<String> ends) {
        return survey.writtenSince(ends)
                .map(ids -> ids.stream().flatMap(id -> Entry.page(id).stream()).collect(Collectors.toSet()));
    }

    /** All others are where their pictures show them. */
    private void follow(Recollection found, Set<PageId> written, Consumer<Known> recalled, Consumer<Known> folded) {
        found.latest().parallelStream()
                .filter(picture -> !written.contains(picture.standing().id()))
                .forEach(picture -> take(picture, recalled));
        written.parallelStream().forEach(page -> fold(page, folded));
    }

    private void fold(PageId page, Consumer<Known> folded) {
        Folding.of(journals, page).map(pictures::compact).ifPresent(folded);
    }

    private void take(Picture picture, Consumer<Known> recalled) {
        pictures.take(picture);
        recalled.accept(picture.known());
    }

    private void compare(Recollection found, Consumer<Known> recalled, Consumer<Known> folded) {
        var pages = survey.pages();
        if (found.latest().size() < pages.size() / 2) {
            // Most are missing: reading everything once is faster then, and asks no claim.
            Folding.all(journals, known -> folded.accept(pictures.compact(known)));
            return;
        }
        var missing = pages.stream().filter(page -> !found.has(page));
        var outdated = shelves(List.copyOf(found.latest())).parallelStream()
                .flatMap(shelf -> compare(shelf, recalled))
                .toList();
        Stream.concat(missing, outdated.stream()).parallel().forEach(page -> fold(page, folded));
    }

    private static List<List<Picture>> shelves(List<Picture> all) {
        return IntStream.range(0, (all.size() + SHELF - 1) / SHELF)
                .mapToObj(i -> all.subList(i * SHELF, Math.min(all.size(), (i + 1) * SHELF)))
                .toList();
    }

    /** The pages of a shelf that the journals say otherwise about. */
    private Stream<PageId> compare(List<Picture> shelf, Consumer<Known> recalled) {
        var ids = new ArrayList<String>();
        shelf.forEach(picture ->
                ids.addAll(List.of(picture.known().tipId(), picture.known().nextId())));
        var there = survey.tips(ids);
        var outdated = new ArrayList<PageId>();
        for (Picture picture : shelf) {
            if (holds(picture.known(), there)) {
                take(picture, recalled);
            } else {
                outdated.add(picture.standing().id());
            }
        }
        return outdated.stream();
    }

    private static boolean holds(Known known, Map<String, Hash> there) {
        return known.tip().equals(there.get(known.tipId())) && !there.containsKey(known.nextId());
    }
}
