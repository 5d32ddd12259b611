package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;

/** Which column of one table became which of another, where one of the two has more. */
record Grid(int before, int after, List<Matching.Point> pairs) {

    static final Grid NONE = new Grid(0, 0, List.of());

    /** None where rows differ in length, as they do where cells span, or where both have as many columns. */
    static Grid of(Block.Branch a, Block.Branch b) {
        var one = columns(a);
        var other = columns(b);
        return one.isEmpty() || other.isEmpty() || one.size() == other.size()
                ? NONE
                : new Grid(one.size(), other.size(), Pairing.of(one, other));
    }

    boolean fits(List<Block> a, List<Block> b) {
        return a.size() == before && b.size() == after;
    }

    private static List<Block> columns(Block.Branch table) {
        var rows = new ArrayList<Block.Branch>();
        rows(table, rows);
        int width = rows.isEmpty() ? 0 : rows.get(0).parts().size();
        if (rows.stream().anyMatch(row -> row.parts().size() != width)) {
            return List.of();
        }
        var columns = new ArrayList<Block>();
        for (int i = 0; i < width; i++) {
            int at = i;
            var cells = rows.stream().map(row -> row.parts().get(at)).toList();
            columns.add(new Block.Branch(Block.Frame.NONE, cells, "", Gist.ofParts(cells)));
        }
        return columns;
    }

    private static void rows(Block.Branch block, List<Block.Branch> rows) {
        for (var part : block.parts()) {
            if (part instanceof Block.Branch inside) {
                if (part.name().equals("tr")) {
                    rows.add(inside);
                } else {
                    rows(inside, rows);
                }
            }
        }
    }
}
