package org.imprimatur.subscriptions;

import java.util.List;
import java.util.Optional;

/** Where subscribers are kept: in no journal, because an address belongs to a person who may want it forgotten. */
public interface Subscribers {
    /** Replaces what was there. Durable when it returns. */
    void set(Subscriber subscriber);

    Optional<Subscriber> find(String id);

    void remove(String id);

    /** All, in no order that means anything. */
    List<Subscriber> all();
}
