package org.imprimatur.store;

/** The settings name an engine that cannot keep a journal: it is set up too weakly, or it does not answer. */
public final class UnfitEngineException extends RuntimeException {
    UnfitEngineException(String sentence) {
        super(sentence);
    }

    UnfitEngineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
