package org.imprimatur.api.manage;

import org.imprimatur.page.Wording;

/**
 * What whoever signs off declares.
 *
 * @param hash carried by the sign-off: under another wording than the one that was read, nothing is signed
 */
public record ShownWording(String language, String text, String hash) {
    static ShownWording of(Wording wording, String language) {
        return new ShownWording(
                language, wording.in(language), wording.hashIn(language).hex());
    }
}
