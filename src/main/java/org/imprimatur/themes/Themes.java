package org.imprimatur.themes;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.imprimatur.page.Hash;
import org.imprimatur.reading.Breakage;
import org.jspecify.annotations.Nullable;

/** The theme in use with its parents: finds their files, and notices when one of them changes. */
public final class Themes {
    /** How long a change on disk may go unnoticed; looking costs one file status for each file of the theme. */
    static final Duration PATIENCE = Duration.ofMillis(200);

    private static final long PATIENCE_NANOS = PATIENCE.toNanos();

    private static final Logger LOG = System.getLogger(Themes.class.getName());
    private static final Pattern ASSET = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*");

    private final ThemeSettings settings;
    private final ClassLoader loader;

    /** Listing one opens a jar, and readers wait for whoever looks. */
    private final Map<String, Shelf> onClasspath = new ConcurrentHashMap<>();

    private final LongSupplier nanos;
    private final AtomicLong looked;
    private volatile Print print;
    private volatile @Nullable Print good;
    private volatile @Nullable Breakage breakage;
    private String seen;

    /**
     * What the theme's files were when last looked at. Stamps are cheap to take; only when they change the files are read
     * again.
     */
    private record Print(List<Theme> chain, Hash hash) {
        static Print of(List<Theme> chain) {
            var frozen = chain.stream().map(Theme::frozen).toList();
            return new Print(frozen, Themes.hash(frozen));
        }
    }

    /**
     * Finds the theme at once, so that a wrong name stops the start.
     *
     * @param nanos a clock that only ever goes forward, for example {@code System::nanoTime}
     */
    public Themes(ThemeSettings settings, ClassLoader loader, LongSupplier nanos) {
        this.settings = settings;
        this.loader = loader;
        this.nanos = nanos;
        var chain = Theme.chain(settings, this::onClasspath);
        this.seen = stamps(chain);
        this.print = Print.of(chain);
        this.looked = new AtomicLong(nanos.getAsLong());
    }

    private Shelf onClasspath(String theme) {
        return onClasspath.computeIfAbsent(theme, name -> ClasspathShelf.of(loader, name));
    }

    public ThemeSettings settings() {
        return settings;
    }

    /** Over every file of the theme and its parents: what was drawn with one hash is stale under another. */
    public Hash hash() {
        long now = nanos.getAsLong();
        long before = looked.get();
        if (now - before >= PATIENCE_NANOS && looked.compareAndSet(before, now)) {
            look();
        }
        return print.hash();
    }

    /** The bytes of a file that browsers may fetch; names that lead out of the theme find nothing. */
    public Optional<byte[]> asset(String name) {
        return ASSET.matcher(name).matches() ? find("assets/" + name).map(ThemeFile::bytes) : Optional.empty();
    }

    Optional<ThemeFile> find(String file) {
        return print.chain().stream()
                .flatMap(theme -> theme.find(file).stream())
                .findFirst();
    }

    /** Every file of this name, the nearest theme's first. */
    List<ThemeFile> all(String file) {
        return print.chain().stream()
                .flatMap(theme -> theme.find(file).stream())
                .toList();
    }

    // A theme that is being edited may be broken for a moment: readers keep what there was.
    private synchronized void look() {
        try {
            var chain = Theme.chain(settings, this::onClasspath);
            String stamps = stamps(chain);
            if (!stamps.equals(seen)) {
                seen = stamps;
                breakage = null;
                print = Print.of(chain);
            }
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            LOG.log(Level.WARNING, "the changed theme is not used: {0}", broken.getMessage());
        }
    }

    /** Says that the theme drew a page, so that there is something to go back to. */
    void worked(Hash theme) {
        var now = print;
        if (now.hash().equals(theme)) {
            good = now;
        }
    }

    /**
     * Says that the theme could not draw. Goes back to what it was when it last could, until its files change again.
     *
     * @param theme the hash under which it was tried
     */
    synchronized void failed(Hash theme, Breakage what) {
        if (print.hash().equals(theme)) {
            breakage = what;
            var back = good;
            if (back != null && !back.hash().equals(theme)) {
                LOG.log(Level.ERROR, "the theme is drawn as it was before its last change");
                print = back;
            }
        }
    }

    /** What is wrong with the theme as it lies there now. */
    public Optional<Breakage> broken() {
        hash();
        return Optional.ofNullable(breakage);
    }

    private static String stamps(List<Theme> chain) {
        var all = new StringBuilder();
        for (Theme theme : chain) {
            theme.shelves().forEach(shelf -> all.append(theme.name()).append(shelf.stamps()));
        }
        return all.toString();
    }

    private static Hash hash(List<Theme> chain) {
        var all = new StringBuilder();
        for (Theme theme : chain) {
            for (Shelf shelf : theme.shelves()) {
                shelf.stamps().keySet().stream()
                        .flatMap(name -> shelf
                                .find(name)
                                .map(file -> theme.name() + "/" + name + "=" + Hash.of(file.bytes()) + "\n")
                                .stream())
                        .forEach(all::append);
            }
        }
        return Hash.of(all.toString());
    }
}
