package org.imprimatur.host;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.Wording;

/** What became of an attempt: it holds and is on disk, or it was refused for a reason that people can be shown. */
public sealed interface Answer {
    <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

    /** Where the page stands now; empty where the attempt was refused. */
    default Optional<PageNow> page() {
        return fold(done -> Optional.of(done.now()), refused -> Optional.empty());
    }

    /** Why it was refused; empty where it was not. */
    default Optional<Wording> reason() {
        return fold(done -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    /**
     * It holds.
     *
     * @param changed false where there was nothing to do, as when the same text is saved again
     */
    record Done(PageNow now, boolean changed) implements Answer {
        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return done.apply(this);
        }
    }

    /**
     * It was refused, and nothing changed.
     *
     * @param key names the reason for programs, for example {@code NOT_OWN_WORK}
     * @param why the same as a sentence, in English and Chinese
     * @param problems by the names of fields that are wrong, where that is why
     */
    record Refused(String key, Wording why, Map<String, Wording> problems) implements Answer {
        public Refused {
            problems = Map.copyOf(problems);
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
