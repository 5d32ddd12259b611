package org.imprimatur.host;

import java.util.Set;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Stage;

/**
 * Where a page stands for those who work on it, live or not.
 *
 * @param group what it shares with its translations
 * @param revision the number of its newest text
 * @param text the hash of that text; every answer to it carries this hash
 * @param live whether the public reads some text of the page
 * @param writers who wrote since the text that is live: none of them may sign it off
 */
public record PageNow(
        PageId id,
        TypeName type,
        LocaleTag locale,
        PagePath path,
        GroupId group,
        Stage stage,
        int revision,
        Hash text,
        boolean live,
        Set<AccountName> writers) {
    public PageNow {
        writers = Set.copyOf(writers);
    }
}
