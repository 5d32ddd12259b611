package org.imprimatur.desk.entry;

/**
 * A page that leads elsewhere by itself: browsers follow no redirect from a form to another house.
 *
 * @param why the key of what it says meanwhile
 */
public record Leading(String there, String why) {}
