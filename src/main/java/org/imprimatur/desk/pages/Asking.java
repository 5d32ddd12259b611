package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Query;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.PageListView.Chip;
import org.imprimatur.desk.pages.PageListView.Offer;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.listing.PageQuestion;

/** What the page list can be narrowed to, and what it is, in words. */
@ApplicationScoped
public class Asking {
    /** A list of suggestions that is longer helps nobody. */
    private static final int MOST = 200;

    private final PageCatalogue catalogue;
    private final Choices choices;

    @Inject
    public Asking(PageCatalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Asking() {
        this(null, null);
    }

    Offer offer(Words words) {
        return new Offer(choices.types(words), choices.locales(words), catalogue.owners(MOST), catalogue.tags(MOST));
    }

    /** Everything that the question is narrowed to, each with the same question without it. */
    List<Chip> chips(PageQuestion question, Columns columns, Words words) {
        return question.said().entrySet().stream()
                .filter(one -> !one.getKey().equals("order"))
                .map(one -> new Chip(
                        words.say("desk.pages.narrow." + one.getKey()),
                        value(one.getKey(), one.getValue(), words),
                        without(question, columns, one.getKey())))
                .toList();
    }

    private static String without(PageQuestion question, Columns columns, String name) {
        var said = new LinkedHashMap<>(question.said());
        said.remove(name);
        said.put("columns", columns.said());
        return Shown.orAll(Query.of(said));
    }

    private String value(String name, String value, Words words) {
        return switch (name) {
            case "type" -> label(choices.types(words), value);
            case "locale" -> label(choices.locales(words), value);
            case "stage" -> known("desk.stage.", value, words);
            case "live", "review", "translated" -> known("desk.pages." + name + ".", value, words);
            default -> value;
        };
    }

    /** What somebody typed into the address, and means nothing, is shown as it was typed. */
    private static String known(String keys, String value, Words words) {
        var label = words.say(keys + value);
        return label.equals(keys + value) ? value : label;
    }

    private static String label(List<Choice> among, String value) {
        return among.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
