package org.imprimatur.backup;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong with a file; Java's exceptions often only name it. */
final class FileTrouble {
    private FileTrouble() {}

    static String of(Exception failure) {
        var cause = failure instanceof java.io.UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }
}
