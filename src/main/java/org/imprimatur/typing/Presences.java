package org.imprimatur.typing;

import java.time.Instant;
import java.util.List;
import org.imprimatur.page.AccountName;

/** Where it is noted who has which page open, for all nodes to see. Nothing is lost with it. */
public interface Presences {
    /** Takes the place of what was noted of that person and page. */
    void note(Presence presence);

    void forget(String about, AccountName who);

    List<Presence> all();

    /** Forgets those that were seen last before then. */
    void forgetBefore(Instant then);
}
