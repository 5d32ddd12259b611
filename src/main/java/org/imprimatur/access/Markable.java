package org.imprimatur.access;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Hindrances;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;
import org.imprimatur.page.Tier;

/** Whether copies of documents can be marked: a page that gives its documents to those who ask cannot have others. */
public final class Markable implements Hindrances {
    private static final int MOST = 1000;

    private final Assets assets;
    private final Stamping stamping;

    /** What was found out: the bytes under a hash never change. */
    private final Map<Hash, Optional<String>> known = new LinkedHashMap<>();

    public Markable(Assets assets, Stamping stamping) {
        this.assets = assets;
        this.stamping = stamping;
    }

    @Override
    public List<Problem> in(Text text) {
        return Tier.isOnRequest(text)
                ? text.fields().keySet().stream()
                        .sorted()
                        .flatMap(field -> in(text, field))
                        .toList()
                : List.of();
    }

    private Stream<Problem> in(Text text, String field) {
        return AssetAddress.documents(text, field).keySet().stream()
                .flatMap(document -> trouble(document).stream())
                .map(key -> new Problem(field, key, List.of()));
    }

    /** Why no copy of a document can be marked, as the key of a sentence; empty where it can, or is not there. */
    Optional<String> trouble(Hash document) {
        synchronized (known) {
            var before = known.get(document);
            if (before != null) {
                return before;
            }
        }
        var asset = assets.find(document);
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = assets.open(asset.get(), 0, asset.get().size())) {
            stamping.mark(bytes, List.of());
            return remember(document, Optional.empty());
        } catch (Stamping.Unmarkable never) {
            return remember(document, Optional.of(never.key()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> remember(Hash document, Optional<String> trouble) {
        synchronized (known) {
            known.put(document, trouble);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
            return trouble;
        }
    }
}
