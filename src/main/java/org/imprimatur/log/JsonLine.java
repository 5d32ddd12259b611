package org.imprimatur.log;

import java.util.Arrays;
import java.util.Objects;
import java.util.logging.LogRecord;

/** A line for programs: one JSON object, written by hand, since it is needed where no library is. */
final class JsonLine {
    private final StringBuilder line = new StringBuilder("{");

    private JsonLine() {}

    static String of(LogRecord record, String request, String words, String trace) {
        var json = new JsonLine();
        json.say("time", record.getInstant().toString());
        json.say("level", record.getLevel().getName());
        json.say("logger", Objects.toString(record.getLoggerName(), ""));
        json.say("message", words);
        if (!request.isEmpty()) {
            json.say("request", request);
        }
        Arrays.stream(Objects.requireNonNullElse(record.getParameters(), new Object[0]))
                .filter(Facts.class::isInstance)
                .forEach(facts -> ((Facts) facts).all().forEach(json::sayDiscreetly));
        if (!trace.isEmpty()) {
            json.say("error", trace);
        }
        return json.line.append("}\n").toString();
    }

    private void sayDiscreetly(String name, Object value) {
        say(name, value instanceof String words ? Discreet.words(words) : value);
    }

    private void say(String name, Object value) {
        line.append(line.length() == 1 ? "" : ",");
        quote(name);
        line.append(':');
        if (value instanceof Number || value instanceof Boolean) {
            line.append(value);
        } else {
            quote(String.valueOf(value));
        }
    }

    private void quote(String words) {
        line.append('"');
        for (int at = 0; at < words.length(); at++) {
            quote(words.charAt(at));
        }
        line.append('"');
    }

    private void quote(char one) {
        switch (one) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> line.append(one < ' ' || Character.isSurrogate(one) ? "\\u" + hex(one) : String.valueOf(one));
        }
    }

    private static String hex(char one) {
        return String.format("%04x", (int) one);
    }
}
