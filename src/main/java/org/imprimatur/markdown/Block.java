package org.imprimatur.markdown;

/** Draws fenced blocks of one name as HTML, which is cleaned as all HTML is. */
public interface Block {
    String name();

    String html(String source);
}
