package org.imprimatur.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.finding.Findings;
import org.imprimatur.finding.Sought;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.TypeName;

/** Draws up what a search found. */
record Searching(Cards cards, ContentTypes types, String base) {
    private static final int MOST_TAGS = 10;

    Searched of(Sought sought, Findings found, int sheet) {
        int first = (sheet - 1) * Searched.SIZE;
        return new Searched(
                sought.words(),
                type(sought),
                found.pages().stream()
                        .map(one -> new Searched.Hit(
                                cards.card(one.page()),
                                one.marked().title(),
                                one.marked().passage()))
                        .toList(),
                found.total(),
                found.isMore(),
                first + 1,
                types(sought, found),
                tags(sought, found),
                elsewhere(sought, found),
                found.meant()
                        .map(words -> new Searched.Choice(words, at(sought.saying(words), "", "", 1), 0, false))
                        .orElse(null),
                found.isPart(),
                found.isComplete(),
                sheet > 1 ? at(sought, type(sought), tag(sought), sheet - 1) : "",
                first + found.pages().size() < found.total() ? at(sought, type(sought), tag(sought), sheet + 1) : "");
    }

    private static String type(Sought sought) {
        return sought.type().map(TypeName::value).orElse("");
    }

    private static String tag(Sought sought) {
        return sought.tag().orElse("");
    }

    private String at(Sought sought, String type, String tag, int sheet) {
        return base + Searched.address(cards.locale(), sought.words(), type, tag, sheet);
    }

    /** One type among one is no choice. */
    private List<Searched.Choice> types(Sought sought, Findings found) {
        if (found.types().size() < 2 && sought.type().isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Searched.Choice>();
        long all = found.types().values().stream().mapToLong(Long::longValue).sum();
        var everything = cards.words().say("site.search.all");
        choices.add(new Searched.Choice(
                everything, at(sought, "", tag(sought), 1), all, sought.type().isEmpty()));
        Cards.inOrder(types).stream()
                .filter(type -> found.types().containsKey(type.name()))
                .map(type -> new Searched.Choice(
                        type.plural().in(cards.words().language()),
                        at(sought, type.name().value(), tag(sought), 1),
                        found.types().getOrDefault(type.name(), 0L),
                        type(sought).equals(type.name().value())))
                .forEach(choices::add);
        return choices;
    }

    /** Those that most of them have; one that all have narrows nothing. */
    private List<Searched.Choice> tags(Sought sought, Findings found) {
        return found.tags().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .filter(tag -> sought.tag().isPresent() || tag.getValue() < found.total())
                .limit(MOST_TAGS)
                .map(tag -> tag(tag.getKey(), tag.getValue(), sought))
                .toList();
    }

    private Searched.Choice tag(String tag, long count, Sought sought) {
        boolean isChosen = tag.equalsIgnoreCase(tag(sought));
        return new Searched.Choice(tag, at(sought, type(sought), isChosen ? "" : tag, 1), count, isChosen);
    }

    private List<Searched.Choice> elsewhere(Sought sought, Findings found) {
        return found.elsewhere().entrySet().stream()
                .map(other -> new Searched.Choice(
                        Frames.name(other.getKey()),
                        base + Searched.address(other.getKey(), sought.words(), type(sought), tag(sought), 1),
                        other.getValue(),
                        false))
                .toList();
    }
}
