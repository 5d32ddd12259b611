package org.imprimatur.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.Problem;

/** What became of an attempt: the page moved, or the attempt was refused for a reason that can be shown. */
public sealed interface Outcome {
    <T> T fold(Function<Moved, T> moved, Function<Refused, T> refused);

    /** Why the attempt did not hold; empty where it did. */
    default Optional<Refused> refused() {
        return fold(moved -> Optional.empty(), Optional::of);
    }

    /**
     * The attempt held and is durable.
     *
     * @param changed false where there was nothing to do, as when the same text is saved again
     */
    record Moved(Standing now, boolean changed) implements Outcome {
        @Override
        public <T> T fold(Function<Moved, T> moved, Function<Refused, T> refused) {
            return moved.apply(this);
        }
    }

    /**
     * The attempt was refused and nothing changed.
     *
     * @param key names the sentence that tells why
     * @param args what it names: strings, numbers, {@link org.imprimatur.page.Term}s
     * @param problems the fields that are wrong, where that is why
     */
    record Refused(String key, Grounds grounds, List<Object> args, List<Problem> problems) implements Outcome {
        public Refused {
            args = List.copyOf(args);
            problems = List.copyOf(problems);
        }

        public Refused(String key, Grounds grounds, String... args) {
            this(key, grounds, List.<Object>of((Object[]) args), List.of());
        }

        /** What the sentence names, for whoever keeps it as text. */
        public List<String> plainArgs() {
            return args.stream().map(String::valueOf).toList();
        }

        /** Somebody else moved the page since the caller looked at it. */
        public static Refused stale() {
            return new Refused("STALE", Grounds.CONFLICT);
        }

        public static Refused unknownPage() {
            return new Refused("UNKNOWN_PAGE", Grounds.UNKNOWN);
        }

        @Override
        public <T> T fold(Function<Moved, T> moved, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
