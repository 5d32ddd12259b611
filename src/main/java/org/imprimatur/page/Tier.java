package org.imprimatur.page;

/** Who may have the documents of a page, as its text says in a field that everything else follows. */
public final class Tier {
    /** The field; a content type says with its choices which tiers there are. */
    public static final String FIELD = "accessTier";

    /** The field with what readers have to agree to before they get a document. */
    public static final String AGREEMENT = "agreement";

    private static final String PUBLIC = "public";

    private Tier() {}

    /** Whatever is not said to be for everybody is not: a choice that a type adds one day is on request at once. */
    public static boolean isOnRequest(Text text) {
        var tier = text.one(FIELD);
        return !tier.isEmpty() && !tier.equals(PUBLIC);
    }
}
