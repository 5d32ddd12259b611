package org.imprimatur.desk.home;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns beside each other, ready to be drawn.
 *
 * @param id of the figure, unique on its screen
 * @param description what the picture shows, for who does not see it
 * @param heads of the table that says the same
 */
public record Plot(
        String id, String title, String description, List<String> heads, List<Column> columns, boolean isEmpty) {
    /** In the units of the picture. */
    public static final int WIDTH = 320;

    public static final int HEIGHT = 150;

    /** Where the columns stand, and how high the highest is. */
    private static final int FLOOR = 126;

    private static final int TALLEST = 100;
    private static final int GAP = 8;

    /**
     * What one column says.
     *
     * @param shade names the style that it is drawn in
     * @param below what stands beneath it, short
     * @param full the same in full, for the table
     * @param above what its height is in words
     */
    public record Datum(String shade, String below, String full, double value, String above) {}

    /** One column, where it stands. */
    public record Column(Datum datum, int x, int y, int width, int height) {
        public int middle() {
            return x + width / 2;
        }

        /** Where its words stand. */
        public int top() {
            return y - GAP / 2;
        }
    }

    static Plot of(String id, String title, String description, List<String> heads, List<Datum> data) {
        double highest = data.stream().mapToDouble(Datum::value).max().orElse(0);
        int place = WIDTH / Math.max(1, data.size());
        var columns = new ArrayList<Column>();
        for (Datum datum : data) {
            // What is there at all can be seen, however small it is beside the others.
            int height = highest == 0 || datum.value() == 0
                    ? 0
                    : (int) Math.max(2, Math.round(datum.value() / highest * TALLEST));
            columns.add(new Column(datum, columns.size() * place + GAP / 2, FLOOR - height, place - GAP, height));
        }
        return new Plot(id, title, description, heads, List.copyOf(columns), highest == 0);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int floor() {
        return FLOOR;
    }
}
