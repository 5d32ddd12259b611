package org.imprimatur.catalogue;

import java.util.Set;

/** The fields that lists, themes and reminders look up by their names, so that these can never change. */
final class HouseFields {
    static final Set<String> NAMES = Set.of(
            "title",
            "summary",
            "body",
            "hero",
            "breadcrumbs",
            "related",
            "owner",
            "tags",
            "visibility",
            "accessTier",
            "agreement",
            "effectiveFrom",
            "effectiveUntil",
            "reviewBy",
            "lastReviewed",
            "changeSummary",
            "status",
            "expires",
            "issuer",
            "icon",
            "order");

    private HouseFields() {}
}
