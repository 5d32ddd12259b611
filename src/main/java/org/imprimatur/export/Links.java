package org.imprimatur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a file leads to on its own site. */
final class Links {
    /** Templates write their attributes in double quotes, and so does what makes HTML of Markdown. */
    static final Pattern ATTRIBUTE = Pattern.compile("(\\s(?:href|src|poster|action)=\")([^\"]*)(\")");

    static final Pattern SET = Pattern.compile("(\\ssrcset=\")([^\"]*)(\")");
    static final Pattern CSS = Pattern.compile("(url\\(\\s*[\"']?)([^\"')]+)([\"']?\\s*\\))");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"'](\\.{1,2}/[^\"']+)[\"']");
    private static final Pattern LOC = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern QUERY = Pattern.compile("[?#].*");
    /** What only a server can answer, or only people of the house. */
    private static final List<String> NOT_FILES =
            List.of("/desk", "/preview/", "/api/", "/openapi", "/health", "/search/", "/documents/", "/subscribe/");

    private Links() {}

    /**
     * Addresses on the site, without queries and anchors.
     *
     * @param origin what absolute addresses of the site begin with
     */
    static List<String> in(String path, Answer answer, String origin) {
        return raw(answer)
                .map(link -> link.replace("&amp;", "&").strip())
                .filter(link -> !link.contains("?"))
                .map(link -> QUERY.matcher(link).replaceAll(""))
                .map(link -> link.startsWith(origin + "/") ? link.substring(origin.length()) : link)
                .filter(link -> !link.isEmpty() && !link.contains(":") && !link.startsWith("//"))
                .map(link -> absolute(path, link))
                .filter(link -> !needsServer(link))
                .distinct()
                .toList();
    }

    /** Whether there is no file for it. */
    static boolean needsServer(String link) {
        return link.contains("?") || NOT_FILES.stream().anyMatch(link::startsWith);
    }

    private static Stream<String> raw(Answer answer) {
        var text = answer.isText() ? answer.text() : "";
        if (answer.isHtml()) {
            return Stream.concat(
                    found(ATTRIBUTE, 2, text.replaceAll("(?s)<form\\b[^>]*>", "<form>")),
                    found(SET, 2, text)
                            .flatMap(set -> Stream.of(set.split(","))
                                    .map(one -> one.strip().replaceAll("\\s.*", ""))));
        }
        if (answer.type().equals("text/css")) {
            return found(CSS, 2, text).filter(link -> !link.startsWith("data:"));
        }
        return answer.type().endsWith("xml") ? found(LOC, 1, text) : found(IMPORT, 1, text);
    }

    private static Stream<String> found(Pattern pattern, int group, String text) {
        var all = new ArrayList<String>();
        pattern.matcher(text).results().forEach(one -> all.add(one.group(group)));
        return all.stream();
    }

    /** A link as seen from where it stands. */
    private static String absolute(String path, String link) {
        if (link.startsWith("/")) {
            return link;
        }
        var parts = new ArrayList<>(
                List.of(path.substring(0, path.lastIndexOf('/') + 1).split("/")));
        for (String part : link.split("/", -1)) {
            if (part.equals("..") && parts.size() > 1) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        var whole = String.join("/", parts);
        return whole.startsWith("/") ? whole : "/" + whole;
    }
}
