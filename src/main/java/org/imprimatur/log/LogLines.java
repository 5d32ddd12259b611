package org.imprimatur.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes each record of the log as a line: for people, or as JSON for programs that collect logs. Named in the runtime's
 * logging settings, it stands outside of every application; the product then puts its own in its place, which knows
 * requests.
 */
public final class LogLines extends Formatter {
    /** Said as a system property or in the environment: the first lines come before there are settings. */
    private static final String SETTING = "imprimatur.log";

    private final boolean isJson;

    /** For the runtime. */
    public LogLines() {
        this(Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv("IMPRIMATUR_LOG")))
                .orElse("")
                .strip()
                .equals("json"));
    }

    public LogLines(boolean isJson) {
        this.isJson = isJson;
    }

    @Override
    public String format(LogRecord record) {
        var words = Discreet.words(formatMessage(record));
        var trace = Discreet.words(trace(record));
        return isJson
                ? JsonLine.of(record, RequestId.current(), words, trace)
                : PlainLine.of(record, RequestId.current(), words, trace);
    }

    private static String trace(LogRecord record) {
        if (record.getThrown() == null) {
            return "";
        }
        var words = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(words, true));
        return words.toString();
    }
}
