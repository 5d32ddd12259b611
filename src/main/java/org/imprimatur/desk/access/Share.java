package org.imprimatur.desk.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imprimatur.access.Request;

/** Some of the requests, as the tabs of the queue name them. */
enum Share {
    WAITING,
    OPEN,
    OVER,
    ALL;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Share ofId(String id) {
        return Stream.of(values())
                .filter(share -> share.id().equals(id))
                .findFirst()
                .orElse(WAITING);
    }

    List<Request> of(List<Request> all, Instant now) {
        var some = all.stream().filter(request -> has(request.state(now)));
        return (this == WAITING ? some.sorted(Comparator.comparing(Request::asked)) : some).toList();
    }

    private boolean has(Request.State state) {
        return switch (this) {
            case WAITING -> state == Request.State.WAITING;
            case OPEN -> state == Request.State.OPEN;
            case OVER -> state != Request.State.WAITING && state != Request.State.OPEN;
            case ALL -> true;
        };
    }
}
