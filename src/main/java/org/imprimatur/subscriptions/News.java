package org.imprimatur.subscriptions;

import java.time.Instant;
import org.imprimatur.page.TypeName;

/**
 * That a page was published.
 *
 * @param address where it stands on the site
 * @param words what changed as its author says, else what it is about; may be empty
 */
public record News(String title, TypeName type, String address, Instant since, String words) {}
