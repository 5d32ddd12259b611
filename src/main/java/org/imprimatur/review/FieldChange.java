package org.imprimatur.review;

import org.imprimatur.page.Wording;
import org.imprimatur.redline.Redline;

/** A field beside the body in which two texts differ. */
public record FieldChange(String field, Wording label, Redline redline) {
    /** Where the field stands among the changes to step through. */
    public String anchor() {
        return "field-" + field;
    }
}
