package org.imprimatur.api.door;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.accounts.Scope;

/** Which scope a token needs for what. What does not stand here needs the widest: a new address is closed at first. */
public final class NeededScope {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** By the first word after {@code /api/v1/manage/}; these need theirs for reading, too. */
    private static final Set<String> ADMINISTRATION =
            Set.of("accounts", "tokens", "sessions", "outbox", "document-requests", "subscribers", "webhooks");

    /** By the first word, whatever is done there. */
    private static final Map<String, Scope> COLLECTIONS =
            Map.of("imports", Scope.IMPORT, "mailbox", Scope.WRITE, "views", Scope.WRITE);

    /** By the last word, on pages and releases. */
    private static final Map<String, Scope> DEEDS = Map.ofEntries(
            Map.entry("pages", Scope.WRITE),
            Map.entry("files", Scope.WRITE),
            Map.entry("save", Scope.WRITE),
            Map.entry("restore", Scope.WRITE),
            Map.entry("follow", Scope.WRITE),
            Map.entry("comment", Scope.WRITE),
            Map.entry("suggest", Scope.WRITE),
            Map.entry("reply", Scope.WRITE),
            Map.entry("resolve", Scope.WRITE),
            Map.entry("reopen", Scope.WRITE),
            Map.entry("take", Scope.WRITE),
            Map.entry("previews", Scope.WRITE),
            Map.entry("revoke", Scope.WRITE),
            Map.entry("move", Scope.WRITE),
            Map.entry("add-tags", Scope.WRITE),
            Map.entry("remove-tags", Scope.WRITE),
            Map.entry("owner", Scope.WRITE),
            Map.entry("review-by", Scope.WRITE),
            Map.entry("stop", Scope.WRITE),
            Map.entry("archive", Scope.WRITE),
            Map.entry("unarchive", Scope.WRITE),
            Map.entry("releases", Scope.SUBMIT),
            Map.entry("join", Scope.SUBMIT),
            Map.entry("leave", Scope.SUBMIT),
            Map.entry("give-up", Scope.SUBMIT),
            Map.entry("submit", Scope.SUBMIT),
            Map.entry("withdraw", Scope.SUBMIT),
            Map.entry("assign", Scope.SUBMIT),
            Map.entry("send-back", Scope.REVIEW),
            Map.entry("approve", Scope.REVIEW),
            Map.entry("tick", Scope.REVIEW),
            Map.entry("pass", Scope.REVIEW),
            Map.entry("place-hold", Scope.REVIEW),
            Map.entry("lift-hold", Scope.REVIEW),
            Map.entry("publish", Scope.PUBLISH),
            Map.entry("schedule", Scope.PUBLISH),
            Map.entry("unschedule", Scope.PUBLISH),
            Map.entry("schedule-end", Scope.PUBLISH),
            Map.entry("unschedule-end", Scope.PUBLISH),
            Map.entry("unpublish", Scope.PUBLISH));

    private NeededScope() {}

    /**
     * The one that a token needs for a request.
     *
     * @param words of the address after {@code /api/v1/manage/}
     */
    public static Scope of(String method, List<String> words) {
        if (words.isEmpty() || ADMINISTRATION.contains(words.get(0))) {
            return Scope.ADMIN;
        }
        if (READING.contains(method)) {
            return Scope.READ;
        }
        var collection = COLLECTIONS.get(words.get(0));
        return collection == null ? DEEDS.getOrDefault(words.get(words.size() - 1), Scope.ADMIN) : collection;
    }
}
