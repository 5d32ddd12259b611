package org.imprimatur.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text needs before the public may read it.
 *
 * @param signOffs in which capacities it is signed off, and how often; at least one
 * @param checklist what reviewers tick before the last sign-off; may be empty
 * @param dueDays working days, Monday to Friday, within which an answer is expected; 0 means that none is
 */
public record ReviewPolicy(
        List<Wanted> signOffs, Order order, List<CheckItem> checklist, BlockingComments blockingComments, int dueDays) {
    private static final Pattern CAPACITY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Whether the sign-offs may come as they like, or each waits for those before it. */
    public enum Order {
        ANY,
        SEQUENCE
    }

    /** Whether a comment that holds the text up must be resolved before anybody signs. */
    public enum BlockingComments {
        RESOLVE,
        ALLOW
    }

    /** How many sign-offs are wanted in a capacity; each by somebody else. */
    public record Wanted(String capacity, int count) {
        public Wanted {
            if (!isCapacity(capacity)) {
                throw new IllegalArgumentException("not a capacity: " + capacity);
            }
            if (count < 1 || count > 9) {
                throw new IllegalArgumentException("a capacity is wanted once to nine times, not " + count);
            }
        }
    }

    /** One thing that reviewers check, with an id that stays when its words change. */
    public record CheckItem(String id, Wording label) {
        public CheckItem {
            if (!isCapacity(id)) {
                throw new IllegalArgumentException("not the id of a checklist's item: " + id);
            }
        }
    }

    public ReviewPolicy {
        signOffs = List.copyOf(signOffs);
        checklist = List.copyOf(checklist);
        if (signOffs.isEmpty()) {
            throw new IllegalArgumentException("a review asks for no sign-off");
        }
        once(signOffs.stream().map(Wanted::capacity).toList());
        once(checklist.stream().map(CheckItem::id).toList());
    }

    private static void once(List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("'" + id + "' stands in the list twice");
        });
    }

    /** One sign-off in each of the capacities, in any order, and nothing else. */
    public static ReviewPolicy of(String... capacities) {
        var wanted = List.of(capacities).stream()
                .map(capacity -> new Wanted(capacity, 1))
                .toList();
        return new ReviewPolicy(wanted, Order.ANY, List.of(), BlockingComments.RESOLVE, 0);
    }

    public static boolean isCapacity(String value) {
        return CAPACITY.matcher(value).matches();
    }

    /** Each capacity as often as it is wanted, in order. */
    public List<String> capacities() {
        return signOffs.stream()
                .flatMap(wanted -> Collections.nCopies(wanted.count(), wanted.capacity()).stream())
                .toList();
    }

    public Set<String> items() {
        return checklist.stream().map(CheckItem::id).collect(Collectors.toUnmodifiableSet());
    }
}
