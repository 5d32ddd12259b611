package org.imprimatur.spi;

/**
 * A content type that the host brings in code. Every bean of this type is asked once, at the start.
 *
 * <p>It takes the place of a shipped type of the same name; a file of that name in {@code imprimatur.types.directory}, and
 * whatever an admin saved in the desk, hold over it. A type that cannot be used stops the start with a sentence.
 */
public interface OwnType {
    TypeInCode type();
}
