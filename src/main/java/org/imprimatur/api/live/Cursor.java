package org.imprimatur.api.live;

import java.util.regex.Pattern;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.OpaqueCursor;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.reading.Register;
import org.imprimatur.reading.Register.Place;

/** Between which changes a list ended, in words that only the product reads. It names the register, too: another store has others. */
final class Cursor {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,10})\\.([0-9a-f]{8})");
    private static final int GONE = 410;

    /** Of the beginning. */
    static final String NO_MARK = "00000000";

    private Cursor() {}

    static String of(Place place, String mark) {
        return OpaqueCursor.of(place.entry() + "." + place.line() + "." + mark);
    }

    static Place place(String cursor, Register register) {
        var said = FORM.matcher(OpaqueCursor.said(cursor));
        if (!said.matches()) {
            throw new BadParameterException("since", "API_CURSOR_WRONG");
        }
        var place = new Place(
                Integer.parseInt(said.group(1)), (int) Math.min(Integer.MAX_VALUE, Long.parseLong(said.group(2))));
        if (place.entry() > 0
                && register.mark(place).filter(said.group(3)::equals).isEmpty()) {
            throw new RefusedException(GONE, "API_CHANGES_GONE", "since");
        }
        return place;
    }
}
