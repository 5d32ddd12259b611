package org.imprimatur.themes;

import java.util.List;
import java.util.Map;

/** A field of ours and the property of schema.org that it is called there. */
record SchemaProperty(String field, String name, Shape shape) {
    /** How a field's value is said. */
    enum Shape {
        WORDS,
        DAY,
        ADDRESS,
        ORGANIZATION,
        THING,
        PLACES,
        MANY
    }

    private static final Map<String, List<SchemaProperty>> BY_TYPE = Map.of(
            "Certification",
            List.of(
                    new SchemaProperty("certificateNumber", "certificationIdentification", Shape.WORDS),
                    new SchemaProperty("issuer", "issuedBy", Shape.ORGANIZATION),
                    new SchemaProperty("framework", "about", Shape.THING),
                    new SchemaProperty("regions", "validIn", Shape.PLACES),
                    new SchemaProperty("issued", "datePublished", Shape.DAY),
                    new SchemaProperty("validFrom", "validFrom", Shape.DAY),
                    new SchemaProperty("expires", "expires", Shape.DAY),
                    new SchemaProperty("auditDate", "auditDate", Shape.DAY),
                    new SchemaProperty("verifyUrl", "sameAs", Shape.ADDRESS),
                    new SchemaProperty("logo", "logo", Shape.ADDRESS)),
            "DefinedTerm",
            List.of(
                    new SchemaProperty("code", "termCode", Shape.WORDS),
                    new SchemaProperty("shortName", "termCode", Shape.WORDS),
                    new SchemaProperty("statement", "description", Shape.WORDS),
                    new SchemaProperty("link", "sameAs", Shape.ADDRESS)),
            "CreativeWork",
            List.of(new SchemaProperty("statement", "abstract", Shape.WORDS)),
            "DigitalDocument",
            List.of(
                    new SchemaProperty("version", "version", Shape.WORDS),
                    new SchemaProperty("effectiveDate", "datePublished", Shape.DAY),
                    new SchemaProperty("supersedes", "isBasedOn", Shape.ADDRESS)),
            "Organization",
            List.of(
                    new SchemaProperty("legalName", "legalName", Shape.WORDS),
                    new SchemaProperty("purpose", "description", Shape.WORDS),
                    new SchemaProperty("countries", "areaServed", Shape.MANY)),
            "NewsArticle",
            List.of(new SchemaProperty("affected", "about", Shape.MANY)),
            "Report",
            List.of(new SchemaProperty("expires", "expires", Shape.DAY)));

    /** What a thing of this type has beside what everything has. */
    static List<SchemaProperty> of(String schemaOrg) {
        return BY_TYPE.getOrDefault(schemaOrg, List.of());
    }
}
