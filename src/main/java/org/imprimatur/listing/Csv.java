package org.imprimatur.listing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as RFC 4180 has it, so that no program that opens it takes a cell for a formula. */
public final class Csv {
    /** What makes a spreadsheet believe that the file is UTF-8. */
    public static final String BOM = "\uFEFF";

    /** A cell that begins with one of these is computed by some spreadsheet; the last four are typed in Chinese. */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final Appendable to;

    public Csv(Appendable to) {
        this.to = to;
    }

    public void row(List<String> cells) throws IOException {
        to.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        var safe = isFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(unit -> ",\"\r\n'\t".indexOf(unit) >= 0 || unit == ';')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** White space before it does not keep every program from looking. */
    private static boolean isFormula(String value) {
        var bare = value.stripLeading();
        return !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0
                || !bare.isEmpty() && FORMULAS.indexOf(bare.charAt(0)) >= 0;
    }
}
