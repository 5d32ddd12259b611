package org.imprimatur.store.embedded;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds every document whose checksum fits: along the tables first, then on pages that nothing leads to any more, then
 * behind damage in the log.
 */
final class Salvage {
    private final RawPages pages;
    private final Consumer<Row> each;
    private final BitSet visited = new BitSet();
    private final Set<Key> found = new HashSet<>();
    private final Map<Key, String> lost = new LinkedHashMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();

    private Salvage(RawPages pages, Consumer<Row> each) {
        this.pages = pages;
        this.each = each;
    }

    private interface Told {
        void tell(RawRecord record, String place);
    }

    /** The place of a document. */
    record Key(String collection, Object id) {}

    /**
     * What came of it.
     *
     * @param saved how many documents were found whole
     * @param lost those that were there and are not whole any more, with file and byte where they can be told, else
     *     empty; there may be others that nothing tells of
     * @param unreadable where pages stand that are none
     */
    record Result(long saved, Map<Key, String> lost, Set<String> unreadable) {}

    static Result of(RawPages pages, Consumer<Row> each) throws IOException {
        var salvage = new Salvage(pages, each);
        salvage.run();
        salvage.lost.keySet().removeAll(salvage.found);
        return new Result(salvage.found.size(), salvage.lost, salvage.unreadable);
    }

    /** File and byte of the pages that the tables lead to and that are none. */
    static Set<String> unreadable(RawPages pages) throws IOException {
        var salvage = new Salvage(pages, row -> {});
        for (int root : salvage.roots().values()) {
            salvage.walk(root, (row, place) -> {});
        }
        return salvage.unreadable;
    }

    /** On which page a table begins; 0 where that cannot be told. */
    static int root(RawPages pages, String table) throws IOException {
        return new Salvage(pages, row -> {}).roots().getOrDefault(table, 0);
    }

    private void run() throws IOException {
        var roots = roots();
        walk(roots.getOrDefault("documents", 0), this::document);
        loose();
        for (RawLog.Frame frame : pages.takeTorn()) {
            documents(pages.torn(frame));
        }
        walk(roots.getOrDefault("entries", 0), this::indexed);
    }

    /** On which page each table begins; the schema is a table itself, on the first page. */
    private Map<String, Integer> roots() throws IOException {
        var roots = new HashMap<String, Integer>();
        walk(1, (row, place) -> {
            if (row.key(1) instanceof String name && row.key(3) instanceof Long root) {
                roots.put(name, root.intValue());
            }
        });
        return roots;
    }

    private void walk(int root, Told record) throws IOException {
        var waiting = new ArrayDeque<Integer>(root > 0 ? List.of(root) : List.of());
        while (!waiting.isEmpty()) {
            int number = waiting.pop();
            if (number < 1 || visited.get(number)) {
                continue;
            }
            visited.set(number);
            var page = pages.page(number);
            if (page.isEmpty() || !page.get().isTree() || page.get().cells().isEmpty()) {
                unreadable.add(pages.place(number));
                continue;
            }
            records(page.get(), record);
            page.get().children().forEach(waiting::push);
        }
    }

    private void records(RawPage page, Told record) throws IOException {
        if (page.type() != RawPage.INNER_TABLE) {
            for (int cell : page.cells().orElse(List.of())) {
                var row = RawRecord.of(pages, page, cell);
                row.ifPresent(read -> record.tell(read, pages.place(page.number())));
                if (row.isEmpty() && visited.get(page.number())) {
                    unreadable.add(pages.place(page.number()));
                }
            }
        }
    }

    /** What stood below a page that is damaged is still there, though nothing leads to it. */
    private void loose() throws IOException {
        var free = pages.free();
        for (int number = 2; number <= pages.count(); number++) {
            if (!visited.get(number) && !free.get(number)) {
                documents(pages.page(number));
            }
        }
    }

    private void documents(Optional<RawPage> page) throws IOException {
        if (page.filter(RawPage::isIndex).isPresent()) {
            records(page.get(), this::document);
        }
    }

    private void document(RawRecord record, String place) {
        record.row().ifPresent(row -> {
            var key = new Key(row.collection(), row.id());
            if (!row.isIntact()) {
                lost.putIfAbsent(key, place);
            } else if (found.add(key)) {
                each.accept(row);
            }
        });
    }

    /** The index names documents as well, those that are lost among them. */
    private void indexed(RawRecord record, String place) {
        if (record.key(0) instanceof String collection) {
            var id = record.key(3);
            if (id != null && !found.contains(new Key(collection, id))) {
                lost.putIfAbsent(new Key(collection, id), "");
            }
        }
    }
}
