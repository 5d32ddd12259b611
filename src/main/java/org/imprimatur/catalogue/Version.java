package org.imprimatur.catalogue;

import java.time.Instant;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * What an admin made of a content type.
 *
 * @param number counts the versions of the type from 1; 0 is the file that came with the installation
 * @param restored the version that was gone back to; {@link #NONE} where none was
 * @param entry the hash of the journal's entry
 */
public record Version(
        int number, Instant at, AccountName by, String note, int restored, Definition definition, Hash entry) {
    /** The version that nobody wrote here. */
    public static final int SHIPPED = 0;

    /** Says that there is no such version. */
    public static final int NONE = -1;
}
