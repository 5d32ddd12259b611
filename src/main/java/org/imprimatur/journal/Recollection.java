package org.imprimatur.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.imprimatur.page.PageId;

/** All snapshots of a store as they were read. What they say of pages is still to be held against the journals. */
public final class Recollection {
    private final Map<PageId, Picture> latest = new ConcurrentHashMap<>();
    private final Set<String> ends = ConcurrentHashMap.newKeySet();
    private final LongAdder pictures = new LongAdder();
    private volatile boolean useless;

    private Recollection() {}

    public static Recollection of(Snapshots snapshots, Albums albums) {
        var recollection = new Recollection();
        snapshots.forEach(snapshot ->
                albums.read(snapshot).ifPresentOrElse(recollection::add, () -> recollection.useless = true));
        return recollection;
    }

    private void add(Album album) {
        album.end().ifPresent(ends::add);
        pictures.add(album.pictures().size());
        album.pictures().forEach(picture -> latest.merge(picture.standing().id(), picture, Recollection::later));
    }

    private static Picture later(Picture one, Picture other) {
        return one.standing().version() < other.standing().version() ? other : one;
    }

    /** Of each page the picture of its last step that there is. */
    Collection<Picture> latest() {
        return latest.values();
    }

    boolean has(PageId page) {
        return latest.containsKey(page);
    }

    /** The states of the store in which every page had a picture that was right. */
    Set<String> ends() {
        return ends;
    }

    /** How many there are, old ones of pages that moved since among them. */
    int pictures() {
        return pictures.intValue();
    }

    /** Whether a snapshot could not be read, as those of another program. */
    boolean isUseless() {
        return useless;
    }
}
