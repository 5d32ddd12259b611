package org.imprimatur.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small site in memory, with what makes a site of the product one. */
final class ASite implements Site {
    static final String ORIGIN = "https://trust.example";

    private final Map<String, Answer> answers = new TreeMap<>();
    private int changes;
    private int asked;

    private final String at;
    private final String api;

    ASite() {
        this("", "/api");
    }

    /** The same elsewhere on its server. */
    ASite(String at, String api) {
        this.at = at;
        this.api = api;
        answers.put(at + "/", new Answer(302, "", at + "/en/", new byte[0]));
        has("/robots.txt", "text/plain", "User-agent: *\n\nSitemap: " + ORIGIN + "/sitemap.xml\n");
        has("/sitemap.xml", "application/xml", "<urlset><url><loc>" + ORIGIN + "/en/terms</loc></url></urlset>");
        has("/api/v1/types", "application/json", "{\"types\":[]}");
        has("/api/v1/moves", "application/json", "{\"moves\":[{\"from\":\"/en/old-terms\",\"to\":\"/en/terms\"}]}");
        has("/feeds/en.atom", "application/atom+xml", "<feed><id>" + ORIGIN + "/feeds/en.atom</id></feed>");
        has(
                "/en/",
                "text/html",
                "<html><link rel=\"stylesheet\" href=\"/_theme/ab/site.css\"><form class=\"find\" action=\"/en/search\""
                        + "><input></form><a href=\"/en/terms#top\">Terms</a> <a href=\"/zh/\">中文</a>"
                        + " <a class=\"x\" href=\"/desk/\">Desk</a> <a href=\"/en/terms?asOf=2026\">then</a>"
                        + " <a href=\"/api/v1/pages/en/terms\">JSON</a> <a href=\"https://elsewhere.example/\">out</a></html>");
        has("/zh/", "text/html", "<html><a href=\"/zh/%E6%9D%A1%E6%AC%BE\">条款</a></html>");
        has("/zh/%E6%9D%A1%E6%AC%BE", "text/html", "<html><a href=\"/zh/\">首页</a></html>");
        has(
                "/_theme/ab/site.css",
                "text/css",
                "body{background:url(\"paper.svg\")} p{background:url(/_theme/ab/dot.png)}");
        has("/_theme/ab/paper.svg", "image/svg+xml", "<svg/>");
        has("/_theme/ab/dot.png", "image/png", "png");
        answers.put(
                at + "/en/404",
                new Answer(404, "text/html", "", bytes(placed("<html><a href=\"/en/\">lost</a></html>"))));
        terms("We keep logs.");
    }

    /** What is live at /en/terms. */
    void terms(String words) {
        has(
                "/en/terms",
                "text/html",
                "<html><link rel=\"canonical\" href=\"" + ORIGIN + "/en/terms\"><img src=\"/assets/1/a.png\" srcset=\""
                        + "/assets/1/a.png 1x, /assets/2/b.png 2x\">" + words + "<a href=\"./\">up</a></html>");
        has("/assets/1/a.png", "image/png", "one");
        has("/assets/2/b.png", "image/png", "two");
        has("/api/v1/pages/en/terms", "application/json", "{\"url\":\"/en/terms\",\"body\":\"<a href=\\\"/en/\\\">\"}");
        has("/api/v1/pages/zh/%E6%9D%A1%E6%AC%BE", "application/json", "{\"url\":\"/zh/条款\"}");
        listed("{\"locale\":\"en\",\"path\":\"terms\",\"type\":\"policy\",\"is\":\"" + words.hashCode()
                + "\"},{\"locale\":\"zh\",\"path\":\"条款\",\"type\":\"policy\"}");
    }

    void listed(String pages) {
        has("/api/v1/pages?limit=200", "application/json", "{\"pages\":[" + pages + "]}");
    }

    void has(String path, String type, String words) {
        answers.put(placed(path), new Answer(200, type, "", bytes(placed(words))));
    }

    /** Every address of the site in it where the site stands. */
    private String placed(String words) {
        return words.replace("/api/", "\0")
                .replaceAll("(?<=^|\"|\\(|, |" + ORIGIN + ")(/(?!/|account))", at + "$1")
                .replace("\0", api + "/");
    }

    /** Something goes live so many times, each while the site is read. */
    void changes(int times) {
        changes = times;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Answer get(String path) {
        if (path.equals(at + "/en/terms") && changes > 0) {
            changes--;
            terms("Change " + asked++);
        }
        return answers.getOrDefault(path, new Answer(404, "text/plain", "", new byte[0]));
    }
}
