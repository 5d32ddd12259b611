package org.imprimatur.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.imprimatur.workflow.Transition;

/** Takes one page from its draft to the public, again and again. */
final class Editor {
    private static final String WORDS = "The operator keeps what it promised, and says so in plain words. ".repeat(60);

    private final Office office;
    private final String path;
    private final String id;
    private JsonObject page;
    private String wording = "";
    private int turn;

    /** @param path where the page is going to stand */
    Editor(Office office, String path) throws IOException {
        this.office = office;
        this.path = path;
        this.page = office.writes(
                        "/pages",
                        Json.createObjectBuilder()
                                .add("type", "page")
                                .add("locale", "en")
                                .add("path", path)
                                .add("fields", fields("begun"))
                                .build())
                .getJsonObject("page");
        this.id = page.getString("id");
    }

    String address() {
        return "/en/" + path;
    }

    String id() {
        return id;
    }

    /** A word that the page did not have before. */
    String mark() {
        return "mark" + turn + "of" + path.replace('/', 'x') + "y";
    }

    private JsonObjectBuilder fields(String mark) {
        return Json.createObjectBuilder().add("title", "A page of " + path).add("body", mark + ". " + WORDS);
    }

    /** From a new text to the public; says how long each step took, in nanoseconds. */
    Map<Transition, Long> publish() throws IOException {
        var took = new EnumMap<Transition, Long>(Transition.class);
        turn++;
        int base = page.getJsonObject("head").getInt("number");
        took.put(
                Transition.SAVE,
                timed(() -> office.writes(
                        move("save"),
                        Json.createObjectBuilder()
                                .add("base", base)
                                .add("fields", fields(mark()))
                                .build())));
        took.put(Transition.SUBMIT, timed(() -> office.writes(move("submit"), seen().build())));
        took.put(
                Transition.APPROVE,
                timed(() -> office.reviews(
                        move("approve"),
                        seen().add("password", Office.PASSWORD)
                                .add("capacity", "legal")
                                .add("language", "en")
                                .add("wording", wording)
                                .build())));
        took.put(Transition.PUBLISH, timed(() -> office.writes(move("publish"), seen().build())));
        return took;
    }

    private String move(String arrow) {
        return "/pages/" + id + "/" + arrow;
    }

    private JsonObjectBuilder seen() {
        return Json.createObjectBuilder().add("seen", page.getString("seen"));
    }

    private interface Step {
        JsonObject take() throws IOException;
    }

    private long timed(Step step) throws IOException {
        long began = System.nanoTime();
        var answer = step.take();
        long took = System.nanoTime() - began;
        page = answer.getJsonObject("page");
        wording = answer.getJsonObject("wording").getString("hash");
        return took;
    }
}
