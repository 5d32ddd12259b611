package org.imprimatur.desk.types;

import org.imprimatur.desk.frame.Words;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;

/** Two files of types beside each other. */
final class Lines {
    private Lines() {}

    /** As HTML; empty where they are the same. */
    static String redline(String was, String now, Words words) {
        var labels = words.language().equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
        var redline = Redline.ofPlain(was, now, labels);
        return redline.isEmpty() ? "" : redline.html();
    }
}
