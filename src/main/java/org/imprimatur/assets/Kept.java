package org.imprimatur.assets;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.workflow.Outcome.Refused;

/** What became of a file that somebody handed in. */
public sealed interface Kept {
    <T> T fold(Function<Done, T> done, Function<No, T> no);

    /**
     * It is kept.
     *
     * @param dropped what was taken out of it because it could do harm; its bytes are others than those that came then
     */
    record Done(Asset asset, List<String> dropped) implements Kept {
        public Done {
            dropped = List.copyOf(dropped);
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<No, T> no) {
            return done.apply(this);
        }
    }

    /** It is not kept. */
    record No(Refused why) implements Kept {
        @Override
        public <T> T fold(Function<Done, T> done, Function<No, T> no) {
            return no.apply(this);
        }
    }
}
