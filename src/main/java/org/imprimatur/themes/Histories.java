package org.imprimatur.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.Version;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comparison;

/**
 * Draws up the versions of a page, and how two of them differ.
 *
 * @param root what the application's own addresses begin with
 */
record Histories(Pages live, Facts facts, String root) {
    /** Where all versions of a page are listed. */
    static String address(String root, LivePage page) {
        return root + "/history/" + page.id();
    }

    Map<String, Object> all(LivePage page, ContentType type) {
        var lines = new ArrayList<VersionLine>();
        var before = Optional.<Version>empty();
        for (Version version : live.versions(page)) {
            lines.add(0, line(page, type, version, before.filter(one -> !one.withdrawn())));
            before = Optional.of(version);
        }
        return Map.of(
                "title", page.title(),
                "href", root + Addresses.encoded(page.address()),
                "action", address(root, page),
                "versions", lines,
                "comparable", comparable(lines, type));
    }

    private static List<VersionLine> comparable(List<VersionLine> lines, ContentType type) {
        var shown = lines.stream().filter(VersionLine::shown).toList();
        return type.past().redlines() && shown.size() > 1 ? shown : List.of();
    }

    private VersionLine line(LivePage page, ContentType type, Version version, Optional<Version> before) {
        var here = address(root, page) + "/";
        var redline = before.filter(one -> type.past().redlines() && version.shown() && one.shown())
                .map(one -> here + one.number() + ".." + version.number())
                .orElse("");
        return new VersionLine(
                version.number(),
                Day.moment(version.since(), facts.locale()),
                version.until().map(at -> Day.moment(at, facts.locale())).orElse(null),
                Day.of(version.reviewed(), facts.locale()),
                PageModels.capacities(version.capacities(), facts.words()),
                state(version),
                before.map(Version::number).orElse(0),
                version.shown(),
                version.isCurrent() ? root + Addresses.encoded(page.address()) : here + version.number(),
                redline,
                version.revision(),
                version.text().brief(),
                version.text().hex(),
                version.shown() ? text(page, version).one("changeSummary") : "");
    }

    private static String state(Version version) {
        if (version.isCurrent()) {
            return "current";
        }
        return version.withdrawn() ? "withdrawn" : "replaced";
    }

    private Text text(LivePage page, Version version) {
        return live.text(live.asItWas(page, version));
    }

    /** What the later of two versions changed, as far as readers see it. */
    Map<String, Object> redline(LivePage page, ContentType type, Version older, Version newer) {
        var labels = facts.words().language().startsWith("zh") ? Labels.CHINESE : Labels.ENGLISH;
        var compared = Comparison.of(
                type, readable(page, type, older), readable(page, type, newer), facts.markup(), page.locale(), labels);
        var fields = compared.fields().stream()
                .filter(change -> ForReaders.isOne(type, change.field()))
                .toList();
        var sum = compared.summary();
        return Map.of(
                "title", page.title(),
                "versions", address(root, page),
                "older", line(page, type, older, Optional.empty()),
                "newer", line(page, type, newer, Optional.of(older)),
                "fields",
                        fields.stream()
                                .map(change -> Map.of(
                                        "label",
                                        change.label().in(facts.words().language()),
                                        "html",
                                        change.redline().html()))
                                .toList(),
                "body", compared.body().isEmpty() ? "" : compared.body().html(),
                "counts", List.of(sum.wordsAdded(), sum.wordsRemoved(), sum.wordsMoved()),
                "style", new Roots(root, "", "").siteFile("redline.css"));
    }

    private Text readable(LivePage page, ContentType type, Version version) {
        return ForReaders.text(type, text(page, version), facts.markup(), live.signposts(), page.locale());
    }
}
