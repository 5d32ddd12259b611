package org.imprimatur.redline;

/** Which of the two texts something belongs to, and how that is drawn. */
enum Side {
    BEFORE("del"),
    AFTER("ins");

    final String element;

    Side(String element) {
        this.element = element;
    }

    Segment segment(String shown, String raw) {
        return this == BEFORE ? new Segment(shown, raw, "") : new Segment(shown, "", raw);
    }

    String opening(String moreClasses, String attributes) {
        return "<" + element + " class=\"redline-" + element + moreClasses + "\"" + attributes + ">";
    }

    String closing() {
        return "</" + element + ">";
    }

    <T> T of(T before, T after) {
        return this == BEFORE ? before : after;
    }

    String label(Labels labels) {
        return this == BEFORE ? labels.deleted() : labels.inserted();
    }
}
