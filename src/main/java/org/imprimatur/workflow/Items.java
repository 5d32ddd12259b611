package org.imprimatur.workflow;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Ids of a checklist's items as one detail holds them: separated by commas. */
public final class Items {
    private Items() {}

    public static List<String> in(String detail) {
        return Stream.of(detail.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    public static String said(Collection<String> items) {
        return String.join(",", items);
    }
}
