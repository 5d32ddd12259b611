package org.imprimatur.page;

/** What may stand in a field, and so which input draws it. */
public enum FieldKind {
    /** One line of text. */
    LINE,
    /** Several lines of plain text. */
    PARAGRAPH,
    MARKDOWN,
    /** A day {@code YYYY-MM-DD}, or a month {@code YYYY-MM} where the day is not known. */
    DATE,
    /** A whole or decimal number. */
    NUMBER,
    /** An address: http, https or mailto, or a path of this site, from its root or relative. */
    LINK,
    /** One of the field's choices. */
    CHOICE,
    /** {@code true} or nothing. */
    FLAG,
    /** One line each. */
    LIST,
    /** Rows with the field's columns. */
    ROWS
}
