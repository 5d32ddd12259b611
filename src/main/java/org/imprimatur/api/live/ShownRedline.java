package org.imprimatur.api.live;

import java.util.List;
import java.util.Map;
import org.imprimatur.page.ContentType;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.Version;
import org.imprimatur.review.Comparison;

/**
 * What one version of a page changed against another, as readers see it.
 *
 * @param fields those beside the body that differ
 * @param html the body with {@code ins} and {@code del}
 */
public record ShownRedline(int from, int to, Words words, List<ChangedField> fields, String html) {
    /** How much, the fields counted in; characters where a language is written without spaces. */
    public record Words(int added, int removed, int moved) {}

    /** A field with both its values, as lines of plain text. */
    public record ChangedField(String name, Map<String, String> label, String was, String now, String html) {}

    static ShownRedline of(Version older, Version newer, Comparison compared, ContentType type) {
        var sum = compared.summary();
        return new ShownRedline(
                older.number(),
                newer.number(),
                new Words(sum.wordsAdded(), sum.wordsRemoved(), sum.wordsMoved()),
                compared.fields().stream()
                        .filter(one -> ForReaders.isOne(type, one.field()))
                        .map(one -> new ChangedField(
                                one.field(),
                                one.label().byLanguage(),
                                one.was(),
                                one.now(),
                                one.redline().html()))
                        .toList(),
                compared.body().html());
    }
}
