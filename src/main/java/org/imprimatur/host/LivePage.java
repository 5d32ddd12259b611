package org.imprimatur.host;

import java.time.Instant;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/**
 * A page that the public may read.
 *
 * @param address where it stands on the site, with the host's context path
 * @param group what it shares with its translations
 * @param text the hash of exactly the text that was signed off
 * @param since when this revision went live
 * @param reviewed when its last sign-off was given
 */
public record LivePage(
        PageId id,
        TypeName type,
        LocaleTag locale,
        PagePath path,
        String address,
        GroupId group,
        String title,
        String summary,
        int revision,
        Hash text,
        Instant since,
        Instant reviewed) {}
