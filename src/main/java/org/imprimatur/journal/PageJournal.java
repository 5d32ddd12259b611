package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/** Writes a page's steps as journal entries and reads them back. */
public final class PageJournal {
    private static final String REVISION = "revision";
    private static final String TEXT = "text";

    private PageJournal() {}

    public static Entry entry(PageId page, Hash previous, Step step) {
        var details = new TreeMap<String, String>();
        step.details().forEach((name, value) -> details.put(name.id(), value));
        details.put(REVISION, String.valueOf(step.revision()));
        details.put(TEXT, step.text().hex());
        return new Entry(
                Subject.of(page),
                step.number(),
                previous,
                step.at(),
                step.by(),
                step.transition().id(),
                details);
    }

    public static Step step(Entry entry) {
        var details = new EnumMap<Detail, String>(Detail.class);
        for (Detail name : Detail.values()) {
            Optional.ofNullable(entry.details().get(name.id())).ifPresent(value -> details.put(name, value));
        }
        return new Step(
                entry.number(),
                Transition.ofId(entry.kind()).orElse(Transition.NEWER),
                Integer.parseInt(said(entry, REVISION)),
                new Hash(said(entry, TEXT)),
                entry.by(),
                entry.at(),
                details);
    }

    private static String said(Entry entry, String name) {
        return Optional.ofNullable(entry.details().get(name))
                .orElseThrow(() -> new IllegalStateException(entry.id() + " does not say its " + name));
    }

    /** Where the page stands after all its entries; empty where there are none, or the first is lost: no page began then. */
    public static Optional<Standing> standing(PageId page, List<Entry> entries) {
        return entries.isEmpty() || entries.get(0).number() > 1 ? Optional.empty() : Optional.of(fold(page, entries));
    }

    private static Standing fold(PageId page, List<Entry> entries) {
        var standing = Standing.created(page, step(entries.get(0)));
        for (Entry entry : entries.subList(1, entries.size())) {
            standing = standing.after(step(entry));
        }
        return standing;
    }

    /** The revisions of a page, the newest first. */
    public static List<Revision> revisions(List<Entry> entries) {
        var found = new ArrayList<Revision>();
        for (Entry entry : entries) {
            var step = step(entry);
            switch (step.transition()) {
                case CREATE, SAVE, RESTORE ->
                    found.add(
                            0,
                            new Revision(step.revision(), step.text(), step.by(), step.at(), step.detail(Detail.NOTE)));
                default -> {}
            }
        }
        return found;
    }
}
