package org.imprimatur.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody whose part in a journey is not looked at: sends the desk's forms without a browser. */
final class Colleague {
    private static final Pattern PAGE = Pattern.compile("/desk/pages/([a-z0-9-]+)");

    private final Product product;
    private final Visitor visitor;
    private Person person;

    Colleague(Product product, Person person) {
        this.product = product;
        this.visitor = new Visitor(product);
        this.person = person;
    }

    Person person() {
        return person;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Signs in, and chooses a password where the one-time password still holds. */
    Colleague arrives() {
        var inside = sends(
                "/desk/sign-in", "form[action$=sign-in]", Map.of("name", person.name(), "password", person.password()));
        if (!inside.select("input[name=fresh]").isEmpty()) {
            var fresh = Person.ownPassword(person.name());
            sends(
                    "/desk/password",
                    "form[action$=password]",
                    Map.of("current", person.password(), "fresh", fresh, "again", fresh));
            person = person.withPassword(fresh);
        }
        return this;
    }

    /** The page that a form led to. */
    Document sends(String path, String form, Map<String, String> filledIn) {
        var values = new LinkedHashMap<String, List<String>>();
        filledIn.forEach((name, value) -> values.put(name, List.of(value)));
        return sendsAll(path, form, values);
    }

    /** The page that a form led to, some of whose inputs have several values. */
    Document sendsAll(String path, String form, Map<String, List<String>> filledIn) {
        var answer = visitor.submit(visitor.page(path), form, filledIn);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ":\n"
                    + Jsoup.parse(answer.body()).text());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Begins a page; gives its id. */
    String begins(String type, String locale, String path, String title) {
        var editor = sends(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", type, "locale", locale, "path", path, "title", title));
        var id = PAGE.matcher(editor.location());
        if (!id.find()) {
            throw new AssertionError("No page was begun:\n" + editor.body().text());
        }
        return id.group(1);
    }

    /** Begins the translation of a page; gives its id. */
    String translates(String source, String locale, String path, String title) {
        var editor = sends(
                "/desk/new-page?of=" + source + "&locale=" + locale,
                "form[action$=new-page]",
                Map.of("locale", locale, "path", path, "title", title));
        var id = PAGE.matcher(editor.location());
        if (!id.find()) {
            throw new AssertionError(
                    "No translation was begun:\n" + editor.body().text());
        }
        return id.group(1);
    }

    void writes(String page, Map<String, String> fields) {
        var inputs = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> inputs.put("f." + name, value));
        inputs.put("op", "save");
        sends("/desk/pages/" + page, "form:has([name=base])", inputs);
    }

    void withdraws(String page) {
        takes(page, "withdraw", Map.of());
    }

    void submits(String page, String note) {
        takes(page, "submit", Map.of("note", note));
    }

    void approves(String page) {
        takes(page, "approve", Map.of("password", person.password(), "capacity", "legal"));
    }

    void sendsBack(String page, String reason) {
        takes(page, "send-back", Map.of("reason", reason));
    }

    void publishes(String page) {
        takes(page, "publish", Map.of());
    }

    void unpublishes(String page, String reason) {
        takes(page, "unpublish", Map.of("reason", reason));
    }

    private void takes(String page, String arrow, Map<String, String> filledIn) {
        sends("/desk/pages/" + page + "/review", "form[action$=moves/" + arrow + "]", filledIn);
    }
}
