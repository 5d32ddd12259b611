package org.imprimatur.export;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imprimatur.page.Hash;

/** Which pages a site has, as its delivery API tells. */
final class Listing {
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final String PAGES = "/api/v1/pages";

    private final Site site;
    private final List<JsonObject> pages = new ArrayList<>();

    Listing(Site site) {
        this.site = site;
        var next = "";
        do {
            var sheet = json(PAGES + "?limit=200" + (next.isEmpty() ? "" : "&cursor=" + encoded(next)));
            sheet.getJsonArray("pages").forEach(page -> pages.add(page.asJsonObject()));
            next = sheet.getString("next", "");
        } while (!next.isEmpty());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonObject json(String path) {
        var answer = site.get(path);
        try (var reader = READERS.createReader(new ByteArrayInputStream(answer.bytes()))) {
            return reader.readObject();
        } catch (JsonException none) {
            throw new ExportException(
                    "what answers at " + path + " is no site of Imprimatur (" + answer.status() + ")");
        }
    }

    int count() {
        return pages.size();
    }

    /** Another one where anything that readers see of pages changed. */
    Hash stamp() {
        return Hash.of(pages.toString());
    }

    /** As they stand in links. */
    List<String> addresses() {
        return pages.stream()
                .map(page -> "/" + page.getString("locale") + "/"
                        + Stream.of(page.getString("path").split("/"))
                                .map(Listing::encoded)
                                .reduce((a, b) -> a + "/" + b)
                                .orElse(""))
                .toList();
    }

    /** Of each language, and of each type that it has pages of. */
    List<String> feeds() {
        return pages.stream()
                .flatMap(page -> Stream.of(
                        "/feeds/" + page.getString("locale") + ".atom",
                        "/feeds/" + page.getString("locale") + "/" + page.getString("type") + ".atom"))
                .distinct()
                .toList();
    }

    /** Where readers found pages before, and where they are now. */
    Map<String, String> moves() {
        var moves = new TreeMap<String, String>();
        json("/api/v1/moves").getJsonArray("moves").forEach(one -> {
            var move = one.asJsonObject();
            moves.put(move.getString("from"), move.getString("to"));
        });
        return moves;
    }

    /** The lists as files: all pages, those of each language, and the types. */
    Map<String, byte[]> lists() {
        var lists = new TreeMap<String, byte[]>();
        lists.put("api/v1/pages.json", list(pages));
        pages.stream()
                .map(page -> page.getString("locale"))
                .distinct()
                .forEach(locale -> lists.put(
                        "api/v1/pages/" + locale + ".json",
                        list(pages.stream()
                                .filter(page -> page.getString("locale").equals(locale))
                                .toList())));
        lists.put("api/v1/types.json", site.get("/api/v1/types").bytes());
        return lists;
    }

    private static byte[] list(List<JsonObject> some) {
        return BUILDERS.createObjectBuilder()
                .add("pages", BUILDERS.createArrayBuilder(some))
                .add("total", some.size())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
