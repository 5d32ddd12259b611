package org.imprimatur.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.imprimatur.backup.Document;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.PageJournal;

/** What is left of journals, texts and files, told in any order; knows what is missing among it. */
final class Remains {
    private final Map<String, BitSet> chains = new TreeMap<>();
    private final Map<String, Integer> lengths = new TreeMap<>();
    private final Map<String, String> named = new TreeMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> chunks = new HashSet<>();
    private final List<CommunicationEntity> assets = new ArrayList<>();

    void found(CommunicationEntity entity) {
        if (entity.name().equals(StoredKinds.JOURNAL.name())) {
            entry(StoredContents.entry(StoredContents.document(StoredKinds.JOURNAL, entity)));
        } else if (entity.name().equals(StoredKinds.TEXTS.name())) {
            texts.add(StoredContents.document(StoredKinds.TEXTS, entity).id());
        } else if (entity.name().equals(StoredKinds.CHUNKS.name())) {
            chunks.add(StoredContents.document(StoredKinds.CHUNKS, entity).id());
        } else if (entity.name().equals(StoredKinds.ASSETS.name())) {
            assets.add(entity);
        }
    }

    private void entry(Entry entry) {
        var subject = entry.subject().value();
        chains.computeIfAbsent(subject, begun -> new BitSet()).set(entry.number());
        lengths.merge(subject, entry.number(), Math::max);
        if (entry.subject().isPage()) {
            named.putIfAbsent(PageJournal.step(entry).text().hex(), entry.id());
        }
    }

    /** A document of this id was there and is not any more. */
    void lost(String kind, String id) {
        int slash = id.lastIndexOf('/');
        if (kind.equals(StoredKinds.JOURNAL.name()) && id.substring(slash + 1).matches("\\d{1,9}")) {
            lengths.merge(id.substring(0, slash), Integer.parseInt(id.substring(slash + 1)), Math::max);
        }
    }

    /** Files with all their bytes. Another is left out, as if it had never been taken in: then it can be once more. */
    List<CommunicationEntity> wholeAssets() {
        return assets.stream().filter(asset -> isWhole(asset(asset))).toList();
    }

    private static Document asset(CommunicationEntity entity) {
        return StoredContents.document(StoredKinds.ASSETS, entity);
    }

    private boolean isWhole(Document asset) {
        return ChunkDocument.ids(asset.id(), asset.value("size", Long.class), asset.value("chunk", Integer.class))
                .allMatch(chunks::contains);
    }

    /** What is missing, a sentence each. */
    List<String> holes() {
        var holes = new ArrayList<String>();
        lengths.forEach((subject, length) -> chain(subject, length, holes));
        named.forEach((text, entry) -> {
            if (!texts.contains(text)) {
                holes.add("the text " + text + " is missing, which " + entry + " names");
            }
        });
        assets.stream()
                .map(Remains::asset)
                .filter(asset -> !isWhole(asset))
                .forEach(asset -> holes.add("the file " + asset.id() + " (" + asset.value("name", String.class)
                        + ") lacks some of its bytes"));
        return holes;
    }

    private void chain(String subject, int length, List<String> holes) {
        var there = chains.getOrDefault(subject, new BitSet());
        for (int first = there.nextClearBit(1); first <= length; ) {
            int next = there.nextSetBit(first);
            int last = next < 0 ? length : next - 1;
            holes.add("the chain of " + subject + " breaks at entry " + first
                    + (last > first ? ": entries " + first + " to " + last + " are missing" : ", which is missing"));
            first = there.nextClearBit(last + 1);
        }
    }
}
