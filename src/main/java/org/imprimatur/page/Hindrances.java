package org.imprimatur.page;

import java.util.List;

/** What keeps a text from review beside the rules of its type, such as a document in it that cannot be handed out. */
public interface Hindrances {
    /** Nothing does. */
    Hindrances NONE = text -> List.of();

    List<Problem> in(Text text);
}
