package org.imprimatur.news;

import java.time.Instant;
import java.util.List;

/** Where bulletins are kept for the other nodes, for a while. */
public interface Bulletins {
    /** Where there is nobody to tell. */
    Bulletins NONE = new Bulletins() {
        @Override
        public boolean insert(Bulletin bulletin) {
            return true;
        }

        @Override
        public List<Bulletin> after(long number, int most) {
            return List.of();
        }

        @Override
        public long last() {
            return 0;
        }

        @Override
        public void removeBefore(Instant then) {}
    };

    /**
     * Adds a bulletin; durable when it returns.
     *
     * @return false where another one has its number
     */
    boolean insert(Bulletin bulletin);

    /** Some of those with a higher number, in their order. */
    List<Bulletin> after(long number, int most);

    /** The number of the newest; 0 where there never was one. */
    long last();

    /** Forgets those that were told before then, but never the newest: the next one is numbered after it. */
    void removeBefore(Instant then);
}
