package org.imprimatur.notify;

import org.imprimatur.page.Wording;

/**
 * What letters to readers must be told.
 *
 * @param url where people reach the site, without a slash at the end
 * @param site its name
 */
public record ReaderSettings(String url, Wording site) {}
