package org.imprimatur.journal;

/** Values that stand in many places: each is written once, and comes back as one object. */
record Once(Kind kind) implements Kind {
    @Override
    public void write(Object value, Ink to) {
        if (!to.again(value)) {
            kind.write(value, to);
            to.done(value);
        }
    }

    @Override
    public Object read(Tape from) {
        return from.once(kind);
    }
}
