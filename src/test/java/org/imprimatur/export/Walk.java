package org.imprimatur.export;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows every link from a door on, and remembers those behind which nothing is. */
public final class Walk {
    public final List<String> there = new ArrayList<>();
    public final List<String> broken = new ArrayList<>();

    public Walk(URI server, String door, String origin) {
        var site = new HttpSite(server);
        var ahead = new ArrayDeque<>(List.of(door));
        var seen = new HashMap<String, String>(Map.of(door, "nowhere"));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            var answer = site.get(path);
            if (answer.isRedirect()) {
                if (seen.putIfAbsent(answer.location(), path) == null) {
                    ahead.add(answer.location());
                }
            } else if (answer.isThere()) {
                there.add(path);
                Links.in(path, answer, origin).stream()
                        .filter(link -> seen.putIfAbsent(link, path) == null)
                        .forEach(ahead::add);
            } else {
                broken.add(path + " from " + seen.get(path));
            }
        }
    }
}
