package org.imprimatur.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Remembered;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Standing;

/** The briefs of each page's working and live text, kept in memory and made from the texts when those are others. */
public final class Briefs {
    private final Function<Hash, Text> texts;
    private final Function<Text, Set<Hash>> assets;
    private final Map<PageId, List<Brief>> kept = new ConcurrentHashMap<>();

    /** Those of texts that were replaced. */
    private final Remembered<Hash, Brief> older = new Remembered<>(20_000);

    /**
     * @param texts reads a text, on any thread
     * @param assets finds the assets that a text names
     */
    public Briefs(Function<Hash, Text> texts, Function<Text, Set<Hash>> assets) {
        this.texts = texts;
        this.assets = assets;
    }

    /** Of the working text. */
    public Brief head(Standing page) {
        var text = page.head().text();
        return known(page, text).or(() -> find(of(page), text)).orElseThrow();
    }

    /** Of what the public reads; empty where nothing is live. */
    public Optional<Brief> live(Standing page) {
        return page.live()
                .map(live -> live.revision().text())
                .flatMap(text -> known(page, text).or(() -> find(of(page), text)));
    }

    private Optional<Brief> known(Standing page, Hash text) {
        return find(kept.getOrDefault(page.id(), List.of()), text);
    }

    /** Of any text, such as one that was replaced. */
    public Brief of(Hash text) {
        return older.of(text, this::read);
    }

    /** Both, or the one where they are the same. */
    List<Brief> of(Standing page) {
        var wanted = wanted(page);
        var known = kept.getOrDefault(page.id(), List.of());
        if (known.stream().map(Brief::text).toList().equals(wanted)) {
            return known;
        }
        var fresh = wanted.stream()
                .map(text -> find(known, text).orElseGet(() -> read(text)))
                .toList();
        kept.put(page.id(), fresh);
        return fresh;
    }

    private static List<Hash> wanted(Standing page) {
        return Stream.concat(
                        Stream.of(page.head().text()),
                        page.live().stream().map(live -> live.revision().text()))
                .distinct()
                .toList();
    }

    private static Optional<Brief> find(List<Brief> among, Hash text) {
        for (Brief brief : among) {
            if (brief.text().equals(text)) {
                return Optional.of(brief);
            }
        }
        return Optional.empty();
    }

    private Brief read(Hash hash) {
        var text = texts.apply(hash);
        return Brief.of(hash, text, assets.apply(text));
    }

    /** Takes over those that were made before. */
    void take(Standing page, List<Brief> briefs) {
        kept.put(page.id(), List.copyOf(briefs));
    }
}
