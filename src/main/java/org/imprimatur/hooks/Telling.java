package org.imprimatur.hooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;

/**
 * Says in JSON what an entry of a journal tells. It names what happened and where to read on, and holds no word of a
 * text, a comment or a reason: a draft is not for whoever listens.
 */
final class Telling {
    private static final int ID_DIGITS = 32;

    private Telling() {}

    /**
     * What these entries of one subject tell, the oldest first.
     *
     * @param api what the addresses of the API begin with
     */
    static List<Event> of(List<Entry> entries, String api) {
        var events = new ArrayList<Event>();
        Optional<Standing> page = Optional.empty();
        for (Entry entry : entries) {
            var before = page;
            page = entry.subject().isPage() ? after(page, entry) : page;
            var about = page.map(now -> about(now, before, entry, api)).orElseGet(() -> about(entry));
            Topic.of(entry).ifPresent(topic -> events.add(event(entry, topic, about)));
        }
        return events;
    }

    private static Optional<Standing> after(Optional<Standing> page, Entry entry) {
        var step = PageJournal.step(entry);
        return page.map(was -> was.after(step))
                .or(() -> entry.number() == 1
                        ? Optional.of(
                                Standing.created(new PageId(entry.subject().id()), step))
                        : Optional.empty());
    }

    private static Event event(Entry entry, Topic topic, Map<String, Object> about) {
        var data = new TreeMap<>(about);
        data.put("entry", entry.number());
        data.put("entryHash", entry.hash().hex());
        data.put("by", entry.by().value());
        var body = Map.of(
                "id", id(entry), "type", topic.id(), "timestamp", entry.at().toString(), "data", data);
        return new Event(entry.id(), id(entry), topic.id(), CanonicalJson.of(body), entry.at());
    }

    /** From what the journal says, so that it is the same whoever tells it and whenever. */
    private static String id(Entry entry) {
        return "evt_" + entry.hash().hex().substring(0, ID_DIGITS);
    }

    private static Map<String, Object> about(Entry entry) {
        var subject = entry.subject();
        var kind = subject.value().substring(0, subject.value().indexOf(':'));
        var about = new TreeMap<String, Object>(Map.of("id", subject.id()));
        Optional.ofNullable(entry.details().get("name")).ifPresent(name -> about.put("name", name));
        return Map.of(kind, about);
    }

    private static Map<String, Object> about(Standing page, Optional<Standing> before, Entry entry, String api) {
        var step = PageJournal.step(entry);
        var all = new TreeMap<String, Object>();
        all.put("page", page(page, api));
        all.put("revision", step.revision());
        all.put("textHash", step.text().hex());
        step.says(Detail.RELEASE).ifPresent(release -> all.put("release", release));
        step.says(Detail.PLANNED).ifPresent(planned -> all.put("planned", planned));
        step.says(Detail.CAPACITY).ifPresent(capacity -> all.put("capacity", capacity));
        movedFrom(page, before, step).ifPresent(from -> all.put("movedFrom", from));
        return all;
    }

    private static Map<String, Object> page(Standing page, String api) {
        var about = new TreeMap<String, Object>();
        about.put("id", page.id().value());
        about.put("type", page.type().value());
        about.put("locale", page.locale().value());
        about.put("group", page.group().value());
        about.put("stage", page.stage().name().toLowerCase(Locale.ROOT));
        about.put("live", page.live().isPresent());
        var path = page.live().map(Standing.Live::path).orElse(page.path());
        about.put("path", path.value());
        about.put("api", api + "/v1/pages/" + page.locale() + "/" + path);
        return about;
    }

    /** Where readers found the page until this very step. */
    private static Optional<String> movedFrom(Standing page, Optional<Standing> before, Step step) {
        Optional<PagePath> was = before.flatMap(Standing::live).map(Standing.Live::path);
        return was.filter(path -> step.number() > 1)
                .filter(path ->
                        page.live().filter(now -> !now.path().equals(path)).isPresent())
                .map(PagePath::value);
    }
}
