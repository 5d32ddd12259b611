package org.imprimatur.reading;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.jspecify.annotations.Nullable;

/** The live pages, with a note of what a drawing takes from them. */
public final class WatchedPages implements Pages {
    private final LivePages live;

    /** There is one of these in an application, and it forgets after each drawing. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Set<Topic>> notes = new ThreadLocal<>();

    /** What was drawn, and from what. */
    public record Drawn<T>(T what, Sources sources) {}

    public WatchedPages(LivePages live) {
        this.live = live;
    }

    /** Notes what the drawing looks at in this thread. */
    public <T> Drawn<T> watch(Supplier<T> drawing) {
        var before = notes.get();
        var topics = new HashSet<Topic>();
        // Taken before drawing: what changes meanwhile makes the drawing stale, not wrong for ever.
        long since = live.edition();
        notes.set(topics);
        try {
            return new Drawn<>(drawing.get(), live.sources(topics, since));
        } finally {
            restore(before, topics);
        }
    }

    private void restore(@Nullable Set<Topic> before, Set<Topic> topics) {
        if (before == null) {
            notes.remove();
        } else {
            before.addAll(topics);
            notes.set(before);
        }
    }

    /** Where pages are found that changed, while nobody was told of it. */
    public List<PageAddress> untold() {
        return live.untold();
    }

    private void note(Topic topic) {
        var noted = notes.get();
        if (noted != null) {
            noted.add(topic);
        }
    }

    private LivePage noted(LivePage page) {
        note(new Topic.Page(page.id()));
        return page;
    }

    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        note(new Topic.At(new PageAddress(locale, path)));
        return live.find(locale, path).map(this::noted);
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        note(new Topic.Page(page));
        return live.find(page);
    }

    /** The site as it was at an instant. */
    public PastPages asOf(Instant at, ContentTypes types) {
        note(new Topic.Everything());
        return live.asOf(at, types);
    }

    @Override
    public Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        note(new Topic.At(new PageAddress(locale, path)));
        return live.moved(locale, path).map(this::noted);
    }

    @Override
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        note(new Topic.At(new PageAddress(locale, path)));
        return live.gone(locale, path);
    }

    /** Where every former address leads now. */
    public Map<PageAddress, LivePage> moves() {
        note(new Topic.Everything());
        return live.moves();
    }

    @Override
    public Optional<Gone> gone(PageId page) {
        note(new Topic.Page(page));
        return live.gone(page);
    }

    @Override
    public List<LivePage> all() {
        note(new Topic.Everything());
        return live.all();
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        note(new Topic.Language(locale));
        return live.in(locale);
    }

    @Override
    public int count(Extent extent) {
        note(topic(extent));
        return live.count(extent);
    }

    @Override
    public List<LivePage> after(Extent extent, Optional<PageAddress> last, int most) {
        note(topic(extent));
        return live.after(extent, last, most);
    }

    private static Topic topic(Extent extent) {
        return extent.locale()
                .map(locale -> extent.type()
                        .<Topic>map(type -> new Topic.Kind(locale, type))
                        .orElseGet(() -> new Topic.Language(locale)))
                .orElseGet(Topic.Everything::new);
    }

    @Override
    public int parts() {
        note(new Topic.PartCount());
        return live.parts();
    }

    @Override
    public List<LivePage> part(int number, int parts) {
        note(new Topic.Part(number));
        return live.part(number, parts);
    }

    @Override
    public List<LivePage> translations(GroupId group) {
        note(new Topic.Group(group));
        return live.translations(group);
    }

    /** A page's text never changes: another text is another revision of the page. */
    @Override
    public Text text(LivePage page) {
        return live.text(noted(page));
    }

    @Override
    public List<Version> versions(LivePage page) {
        return live.versions(noted(page));
    }

    @Override
    public List<PublicChange> removed(LocaleTag locale, TypeName type) {
        note(new Topic.Kind(locale, type));
        return live.removed(locale, type);
    }

    @Override
    public LivePage asItWas(LivePage page, Version version) {
        return live.asItWas(page, version);
    }

    @Override
    public boolean isPending(LivePage page) {
        return live.isPending(page);
    }

    @Override
    public Set<TypeName> types(LocaleTag locale) {
        note(new Topic.Kinds(locale));
        return live.types(locale);
    }

    @Override
    public int count(LocaleTag locale, TypeName type) {
        note(new Topic.Kind(locale, type));
        return live.count(locale, type);
    }

    @Override
    public List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most) {
        note(new Topic.Kind(locale, type));
        return live.some(locale, type, skip, most);
    }

    @Override
    public List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        note(new Topic.Kind(locale, type));
        return live.newest(locale, type, most);
    }

    @Override
    public List<LivePage> near(LocaleTag locale, PagePath path, int most) {
        note(new Topic.Language(locale));
        return live.near(locale, path, most);
    }
}
