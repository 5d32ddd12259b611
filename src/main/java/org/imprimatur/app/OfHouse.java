package org.imprimatur.app;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks beans of foreign types that are ours and not the host's. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface OfHouse {
    /** For what is marked while the container looks at it. */
    final class Mark extends AnnotationLiteral<OfHouse> implements OfHouse {
        private static final long serialVersionUID = 1;
    }
}
