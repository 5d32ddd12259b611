package org.imprimatur.themes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.PublicChange;
import org.imprimatur.reading.Version;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a type as a table, and what became of them: found by comparing what was published, and written by nobody.
 *
 * @param root what the application's own addresses begin with
 */
record Ledger(Pages live, ContentType type, Facts facts, String root) {
    /** So many things that happened are told, and so many pages looked at for them. */
    private static final int MOST = 50;

    private record At(Instant instant, Happening happening) {}

    List<Row> rows(int skip, int most) {
        return live.some(facts.locale(), type.name(), skip, most).stream()
                .map(this::row)
                .toList();
    }

    private Row row(LivePage page) {
        return new Row(
                page.title(),
                href(page),
                page.summary(),
                Day.of(page.since(), facts.locale()),
                Day.of(page.reviewed(), facts.locale()),
                facts.of(type, live.text(page)));
    }

    private String href(LivePage page) {
        return facts.base() + Addresses.encoded(page.address());
    }

    /** The newest first; empty where the type keeps its past to the house. */
    List<Happening> happenings() {
        if (!type.past().isListed()) {
            return List.of();
        }
        TypeName name = type.name();
        var stayed = live.newest(facts.locale(), name, MOST).stream().flatMap(page -> of(page).stream());
        var gone = live.removed(facts.locale(), name).stream().map(this::gone);
        return Stream.concat(stayed, gone)
                .sorted(Comparator.comparing(At::instant).reversed())
                .limit(MOST)
                .map(At::happening)
                .toList();
    }

    private At gone(PublicChange change) {
        var kind = change.kind() == PublicChange.Kind.WITHDRAWN ? "removed" : "added";
        return new At(
                change.at(), new Happening(kind, day(change.at()), change.path().value(), "", List.of(), ""));
    }

    private Day day(Instant at) {
        return Day.of(at, facts.locale());
    }

    private List<At> of(LivePage page) {
        var found = new ArrayList<At>();
        var before = Optional.<Version>empty();
        for (Version version : live.versions(page)) {
            var compared = before.filter(one -> !one.withdrawn());
            found.add(new At(
                    version.since(),
                    compared.map(one -> changed(page, one, version))
                            .orElseGet(() -> plain("added", page, version.since()))));
            version.until()
                    .filter(at -> version.withdrawn())
                    .ifPresent(at -> found.add(new At(at, plain("removed", page, at))));
            before = Optional.of(version);
        }
        return found;
    }

    private Happening plain(String kind, LivePage page, Instant at) {
        return new Happening(kind, day(at), page.title(), href(page), List.of(), "");
    }

    private Happening changed(LivePage page, Version before, Version version) {
        boolean isTold = before.shown() && version.shown();
        return new Happening(
                "changed",
                day(version.since()),
                page.title(),
                href(page),
                isTold ? differing(said(page, before), said(page, version)) : List.of(),
                isTold && type.past().redlines()
                        ? Histories.address(root, page) + "/" + before.number() + ".." + version.number()
                        : "");
    }

    private Map<String, Fact> said(LivePage page, Version version) {
        return facts.of(type, live.text(live.asItWas(page, version))).stream()
                .collect(Collectors.toMap(Fact::name, fact -> fact, (a, b) -> a, TreeMap::new));
    }

    private List<Happening.Differing> differing(Map<String, Fact> was, Map<String, Fact> now) {
        return type.fields().stream()
                .filter(field ->
                        !Optional.ofNullable(was.get(field.name())).equals(Optional.ofNullable(now.get(field.name()))))
                .map(field -> new Happening.Differing(
                        field.label().in(facts.words().language()),
                        words(was.get(field.name())),
                        words(now.get(field.name()))))
                .toList();
    }

    /** In one line: each value, or each row with its cells. */
    private static String words(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        var values = fact.items().stream().map(Fact.Item::text);
        var rows = fact.rows().stream()
                .map(row -> row.cells().stream().map(Fact.Item::text).collect(Collectors.joining(" · ")));
        return Stream.concat(values, rows).collect(Collectors.joining("; "));
    }
}
