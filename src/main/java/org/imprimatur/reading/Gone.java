package org.imprimatur.reading;

import java.time.Instant;
import org.imprimatur.page.TypeName;

/**
 * That a page was taken off the site. Why is for the desk; readers learn when.
 *
 * @param note what they are told beside; empty where they are told nothing
 * @param type of the page that was there
 */
public record Gone(Instant at, String note, TypeName type) {}
