package org.imprimatur.desk.frame;

/** Whole numbers in addresses and forms, as anybody may have typed them. */
public final class Numbers {
    private Numbers() {}

    public static int read(String typed, int otherwise) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
    }
}
