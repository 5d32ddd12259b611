package org.imprimatur.desk.review;

import java.util.Optional;

/** One part of the review screen beside or below the text. Every bean of this kind is drawn in its place. */
public interface Section {
    Place place();

    /** What the template finds as {@code section.it()}; empty where the section has nothing to say of this page. */
    Optional<?> of(Looking looking);
}
