package org.imprimatur.notices;

import java.time.LocalDate;
import java.util.List;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * What goes out as one mail: a notice by itself, or those of a day.
 *
 * @param id the same whenever and wherever it is made up again, and so is the mail's own
 */
public record Parcel(String id, AccountName to, List<Notice> notices) {
    private static final String DIGEST = "digest/";
    private static final int LENGTH = 32;

    public Parcel {
        notices = List.copyOf(notices);
    }

    static Parcel of(Notice notice) {
        return new Parcel("notice/" + notice.id(), notice.to(), List.of(notice));
    }

    static String digest(AccountName to, LocalDate day) {
        return DIGEST + to + "/" + day;
    }

    public boolean isDigest() {
        return id.startsWith(DIGEST);
    }

    /** Stands before the @ of the mail's Message-ID: a mail that came twice after all can be told by it. */
    public String messageId() {
        return Hash.of(id).hex().substring(0, LENGTH);
    }
}
