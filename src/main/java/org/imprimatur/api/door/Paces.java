package org.imprimatur.api.door;

import org.imprimatur.accounts.Pace;

/**
 * How often the API may be asked.
 *
 * @param known by one token, or by one account with its password
 * @param readers by one address, of those who do not say who they are
 */
public record Paces(Pace known, Pace readers) {}
