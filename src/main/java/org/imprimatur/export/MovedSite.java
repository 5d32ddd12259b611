package org.imprimatur.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site that stands below a path, or whose API stands elsewhere than at {@code /api}, read as though it had its server for
 * itself: files have a place of their own.
 *
 * @param host what links out of the site begin with
 * @param at what addresses of the site begin with; empty at the root
 * @param apiAt likewise of its API
 */
record MovedSite(Site site, Site api, String host, String at, String apiAt) implements Site {
    private static final String API = "/api";
    private static final Pattern IN_JSON = Pattern.compile("(?<=\")(/[^\"\\\\\\s]*)");

    /** Where programs read a site, as far as nobody says. */
    static Site of(URI server, @Nullable URI api) {
        var site = new HttpSite(server);
        var host = server.resolve("/").toString().replaceAll("/$", "");
        var at = path(server);
        var apis = api == null ? List.of(URI.create(host + at + API), URI.create(host + API)) : List.of(api);
        for (URI one : apis) {
            var found = new HttpSite(one);
            if (found.get("/v1/types").isThere()) {
                return new MovedSite(site, found, host, at, path(one));
            }
        }
        throw new ExportException("no API answers at "
                + apis.stream().distinct().map(URI::toString).collect(Collectors.joining(" or "))
                + ": say with --api where it is");
    }

    private static String path(URI address) {
        return address.getRawPath().replaceAll("/+$", "");
    }

    @Override
    public Answer get(String path) {
        var answer = path.startsWith(API + "/") ? api.get(path.substring(API.length())) : site.get(path);
        var bytes = answer.isText() ? rooted(answer).getBytes(StandardCharsets.UTF_8) : answer.bytes();
        return new Answer(answer.status(), answer.type(), rooted(answer.location()), bytes);
    }

    private String rooted(Answer answer) {
        var text = answer.text();
        if (answer.isHtml()) {
            text = each(Place.META, each(Links.ATTRIBUTE, text, this::rooted), this::rooted);
            return each(Links.SET, text, this::allRooted);
        }
        if (answer.type().equals("text/css")) {
            return each(Links.CSS, text, this::rooted);
        }
        return answer.type().endsWith("json")
                ? IN_JSON.matcher(text).replaceAll(link -> Matcher.quoteReplacement(inside(link.group())))
                : text;
    }

    private static String each(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(one.group(1) + change.apply(one.group(2)) + one.group(3)));
    }

    private String allRooted(String set) {
        return Stream.of(set.split(",")).map(String::strip).map(this::rooted).collect(Collectors.joining(", "));
    }

    /** What is the host's stays with the host. */
    private String rooted(String link) {
        var inside = inside(link);
        return inside.equals(link) && link.startsWith("/") && !link.startsWith("//") && !at.isEmpty()
                ? host + link
                : inside;
    }

    private String inside(String link) {
        if (link.startsWith(apiAt + "/")) {
            return API + link.substring(apiAt.length());
        }
        if (!at.isEmpty() && link.equals(at)) {
            return "/";
        }
        return link.startsWith(at + "/") ? link.substring(at.length()) : link;
    }
}
