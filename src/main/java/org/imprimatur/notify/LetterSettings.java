package org.imprimatur.notify;

import org.imprimatur.page.Wording;

/**
 * What letters must be told.
 *
 * @param desk where people reach the desk, without a slash at the end
 * @param pages where readers reach the site, likewise
 * @param site its name
 */
public record LetterSettings(String desk, String pages, Wording site) {
    String review(String page) {
        return desk + "/pages/" + page + "/review";
    }

    String request(String id) {
        return desk + "/access/" + id;
    }

    String preferences() {
        return desk + "/notices";
    }
}
