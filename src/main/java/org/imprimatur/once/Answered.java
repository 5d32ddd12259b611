package org.imprimatur.once;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a request got. */
public record Answered(int status, Map<String, String> headers, String body) {
    private static final String END = "\n\n";

    public Answered {
        headers = Map.copyOf(headers);
    }

    String written() {
        var head = new StringBuilder(String.valueOf(status));
        new TreeMap<>(headers)
                .forEach((name, value) ->
                        head.append('\n').append(name).append(": ").append(value));
        return head + END + body;
    }

    static Answered read(String written) {
        int end = written.indexOf(END);
        var head = written.substring(0, end).split("\n", -1);
        var headers = new TreeMap<String, String>();
        Arrays.stream(head, 1, head.length)
                .map(line -> line.split(": ", 2))
                .forEach(pair -> headers.put(pair[0], pair[1]));
        return new Answered(Integer.parseInt(head[0]), headers, written.substring(end + END.length()));
    }
}
