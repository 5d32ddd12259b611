package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser calls itself, in a few words: enough to tell one's own from another's. */
final class Device {
    /** The first that fits counts: nearly every browser also claims to be those that stand below it. */
    private static final Map<String, Pattern> BROWSERS = ordered(
            "Edge", "Edg(e|A|iOS)?/",
            "Opera", "OPR/",
            "Firefox", "(Firefox|FxiOS)/",
            "Chrome", "(Chrome|CriOS|Chromium|HeadlessChrome)/",
            "Safari", "Safari/");

    private static final Map<String, Pattern> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "macOS", "Mac OS X|Macintosh",
            "ChromeOS", "CrOS",
            "Linux", "Linux");

    private static final int LONGEST = 60;

    private Device() {}

    private static Map<String, Pattern> ordered(String... pairs) {
        var all = new LinkedHashMap<String, Pattern>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], Pattern.compile(pairs[i + 1]));
        }
        return all;
    }

    static String of(HttpServletRequest request) {
        return of(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    static String of(String agent) {
        var known = Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty()
                ? agent.substring(0, Math.min(LONGEST, agent.length())).strip()
                : String.join(" · ", known);
    }

    private static Optional<String> first(Map<String, Pattern> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().matcher(agent).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
