package org.imprimatur.desk.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands after the question mark of an address. */
public final class Query {
    private Query() {}

    /** With the question mark, or empty; what is empty is left out. */
    public static String of(Map<String, String> values) {
        var query = values.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
