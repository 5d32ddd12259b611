package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.jnosql.communication.CommunicationException;
import org.imprimatur.store.embedded.StoreUnavailableException.Reason;

/** Turns SQLite's result codes (https://www.sqlite.org/rescode.html) into sentences. */
final class Failures {

    private static final int BUSY = 5;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    static final int CONSTRAINT = 19;
    private static final int NOTADB = 26;

    private Failures() {}

    static CommunicationException of(Path file, Throwable failure) {
        if (failure instanceof SQLException sql) {
            return of(file, sql);
        }
        return new StoreUnavailableException("The write to " + file + " failed: " + failure.getMessage(), failure);
    }

    private static CommunicationException of(Path file, SQLException failure) {
        return switch (failure.getErrorCode()) {
            case FULL ->
                unavailable(Reason.DISK_FULL, "The disk that holds " + file + " is full; free some space", failure);
            case READONLY ->
                unavailable(Reason.READ_ONLY, "The file " + file + " or its folder cannot be written to", failure);
            case IOERR ->
                unavailable(Reason.OTHER, "The disk that holds " + file + " failed to read or write", failure);
            case CANTOPEN -> unavailable(Reason.OTHER, "The file " + file + " cannot be opened", failure);
            case BUSY -> unavailable(Reason.OTHER, "The file " + file + " is locked by another program", failure);
            case CORRUPT, NOTADB ->
                new DamagedStoreException(
                        "The file " + file + " is damaged: " + failure.getMessage() + place(file)
                                + ". Keep a copy of its folder and restore the last backup",
                        failure);
            default -> new CommunicationException("SQLite refused the operation on " + file, failure);
        };
    }

    /** SQLite does not always tell where; the pages are looked through for the first that is none. */
    private static String place(Path file) {
        try (var pages = RawPages.open(new DataFile(file))) {
            return Salvage.unreadable(pages).stream()
                    .findFirst()
                    .map(first -> " (" + first + ")")
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static StoreUnavailableException unavailable(Reason reason, String sentence, SQLException cause) {
        return new StoreUnavailableException(reason, sentence + " (" + cause.getMessage() + ")", cause);
    }
}
