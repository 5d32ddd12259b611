package org.imprimatur.notify;

import org.imprimatur.page.Wording;

/**
 * What letters must be told.
 *
 * @param desk where people reach the product, without a slash at the end
 * @param site its name
 */
public record LetterSettings(String desk, Wording site) {
    String review(String page) {
        return desk + "/desk/pages/" + page + "/review";
    }

    String preferences() {
        return desk + "/desk/notices";
    }
}
