package org.imprimatur.backup;

/** A backup cannot be written or is not what was written; the sentence says which line. */
public final class UnusableBackupException extends RuntimeException {
    UnusableBackupException(String sentence) {
        super(sentence);
    }

    UnusableBackupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
