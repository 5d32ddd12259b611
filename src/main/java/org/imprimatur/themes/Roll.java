package org.imprimatur.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.page.TypeName;

/**
 * All live pages of one content type, a sheet at a time.
 *
 * @param all how many pages there are on all sheets
 * @param sheet the number of this one, counted from 1
 * @param leaves the sheets that one can turn to from here; between two that do not follow each other there are more
 */
public record Roll(String type, String label, List<Card> cards, int all, int sheet, int sheets, List<Leaf> leaves) {
    /** How many cards a sheet has. */
    static final int SHEET = 48;

    private static final int NEAR = 2;

    // No page's path begins so.
    private static final String PREFIX = "_list/";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([a-z][a-z0-9-]{0,39})(?:/([2-9]|[1-9][0-9]{1,5}))?");

    /** A sheet to turn to; its address is empty for the one that is there. */
    public record Leaf(int number, String href) {}

    /** What an address asks for. */
    record Asked(TypeName type, int sheet) {
        static Optional<Asked> of(String path) {
            var form = FORM.matcher(path);
            return form.matches()
                    ? Optional.of(new Asked(
                            new TypeName(form.group(1)), form.group(2) == null ? 1 : Integer.parseInt(form.group(2))))
                    : Optional.empty();
        }

        String path() {
            return PREFIX + type + (sheet == 1 ? "" : "/" + sheet);
        }

        int skip() {
            return (sheet - 1) * SHEET;
        }

        Asked turnedTo(int other) {
            return new Asked(type, other);
        }
    }

    /** @param base what the addresses of the language begin with */
    static Roll of(Asked asked, String label, List<Card> cards, int all, String base) {
        int sheets = (all + SHEET - 1) / SHEET;
        var leaves = Stream.of(
                        IntStream.of(1, sheets), IntStream.rangeClosed(asked.sheet() - NEAR, asked.sheet() + NEAR))
                .flatMapToInt(numbers -> numbers)
                .filter(number -> number >= 1 && number <= sheets)
                .distinct()
                .sorted()
                .mapToObj(number -> new Leaf(
                        number,
                        number == asked.sheet()
                                ? ""
                                : base + asked.turnedTo(number).path()))
                .toList();
        return new Roll(asked.type().value(), label, cards, all, asked.sheet(), sheets, new ArrayList<>(leaves));
    }

    /** The address of the sheet before; empty on the first. */
    public String before() {
        return turn(-1);
    }

    /** The address of the next sheet; empty on the last. */
    public String after() {
        return turn(1);
    }

    private String turn(int by) {
        return leaves.stream()
                .filter(leaf -> leaf.number() == sheet + by)
                .map(Leaf::href)
                .findFirst()
                .orElse("");
    }
}
