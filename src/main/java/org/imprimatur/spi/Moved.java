package org.imprimatur.spi;

import java.time.Instant;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Transition;

/**
 * An arrow that a page took.
 *
 * @param id of the journal's entry: the same whenever it is told
 * @param page where the page stood right after; by now it may stand elsewhere
 * @param words the note, the reason or the comment that was given; empty where there is none
 */
public record Moved(String id, Transition transition, PageNow page, AccountName by, Instant at, String words) {}
