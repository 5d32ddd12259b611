package org.imprimatur.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.LogRecord;

/** A line for people. */
final class PlainLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneId.systemDefault());

    private PlainLine() {}

    static String of(LogRecord record, String request, String words, String trace) {
        return TIME.format(record.getInstant())
                + " " + record.getLevel().getName()
                + " " + record.getLoggerName() + ": "
                + (request.isEmpty() ? "" : "[" + request + "] ")
                + oneRecord(words) + "\n"
                + trace;
    }

    /** What somebody typed cannot look like a line of its own. */
    private static String oneRecord(String words) {
        return words.strip().replaceAll("\\R", "\n    ").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }
}
