package org.imprimatur.desk.home;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.home.Plot.Datum;
import org.imprimatur.listing.Figures;
import org.imprimatur.listing.Figures.Wait;
import org.imprimatur.listing.Figures.Week;
import org.imprimatur.workflow.Stage;

/** Draws up the pictures of the first screen. */
final class Plots {
    private static final double HOUR = 3600;

    private final Figures figures;
    private final Words words;

    Plots(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    List<Plot> all() {
        return List.of(stages(), waits(), lead(), fresh());
    }

    private Plot stages() {
        return plot(
                "stages",
                Stream.of(Stage.values())
                        .map(stage -> count(
                                stage.name().toLowerCase(Locale.ROOT),
                                words.say("desk.stage." + stage),
                                figures.stages().getOrDefault(stage, 0)))
                        .toList());
    }

    private Plot waits() {
        return plot(
                "waits",
                Stream.of(Wait.values())
                        .map(wait -> count(
                                wait.isLong() ? "late" : "legal_review",
                                words.say("desk.home.wait." + wait),
                                figures.waits().getOrDefault(wait, 0)))
                        .toList());
    }

    private static Datum count(String shade, String label, int count) {
        return new Datum(shade, label, label, count, String.valueOf(count));
    }

    private Plot lead() {
        return plot("lead", figures.weeks().stream().map(this::lead).toList());
    }

    private Datum lead(Week week) {
        // An answer that came at once has a column, too.
        var hours =
                week.median().map(wait -> Math.max(1, wait.toSeconds()) / HOUR).orElse(0.0);
        var said = week.median().map(this::said).orElse("–");
        return new Datum("published", below(week), full(week), hours, said);
    }

    private Plot fresh() {
        return plot(
                "fresh",
                figures.weeks().stream()
                        .map(week -> new Datum(
                                "live", below(week), full(week), week.wentLive(), String.valueOf(week.wentLive())))
                        .toList());
    }

    /** Short enough to stand above a narrow column. */
    private String said(Duration wait) {
        if (wait.toHours() < 1) {
            return words.say("desk.home.short.minutes", wait.toMinutes());
        }
        return wait.toDays() < 2
                ? words.say("desk.home.short.hours", wait.toHours())
                : words.say("desk.home.short.days", wait.toDays());
    }

    private static String below(Week week) {
        return "%02d-%02d"
                .formatted(week.begins().getMonthValue(), week.begins().getDayOfMonth());
    }

    private String full(Week week) {
        var day = words.day(week.begins().atStartOfDay(ZoneOffset.UTC).toInstant());
        return words.say("desk.home.week", day, week.answers(), week.yes());
    }

    private Plot plot(String id, List<Datum> data) {
        var key = "desk.home.plot." + id;
        var heads = List.of(words.say(key + ".what"), words.say(key + ".value"));
        return Plot.of("plot-" + id, words.say(key), words.say(key + ".description"), heads, data);
    }
}
