package org.imprimatur.themes;

import org.jspecify.annotations.Nullable;

/**
 * A page as lists show it.
 *
 * @param issuer who issued a certificate, else empty
 * @param until the day on which a certificate ends
 */
public record Card(
        String type,
        String typeLabel,
        String title,
        String summary,
        String href,
        Day since,
        @Nullable Validity validity,
        String issuer,
        @Nullable Day until,
        String icon) {}
