package org.imprimatur.search;

import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.imprimatur.finding.Leaf;
import org.imprimatur.finding.PageWords;
import org.imprimatur.page.Hash;

/** What the index keeps of a page. */
final class Sheet {
    static final String PAGE = "page";
    static final String STAMP = "stamp";
    static final String LOCALE = "locale";
    static final String TYPE = "type";
    static final String TAG = "tag";

    /** Counts up when pages are to be written down in another way. */
    static final String FORM = "3";

    private static final int DIGITS = 64;
    private static final FieldType KEPT = words(true);
    private static final FieldType WORDS = words(false);

    private Sheet() {}

    /** With the place of each word, so that what is found can be marked without reading the text again. */
    private static FieldType words(boolean isKept) {
        var words = new FieldType(isKept ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        words.freeze();
        return words;
    }

    /** The same for as long as the page would be written down in the same way. */
    static String stamp(Leaf leaf, String shape) {
        return leaf.text().hex() + Hash.of(FORM + shape + leaf.tags()).brief();
    }

    static Hash text(String stamp) {
        return new Hash(stamp.substring(0, DIGITS));
    }

    static String tag(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    static Document of(Leaf leaf, String stamp, PageWords words) {
        var sheet = new Document();
        sheet.add(new StringField(PAGE, leaf.page().value(), Store.NO));
        sheet.add(new BinaryDocValuesField(PAGE, new BytesRef(leaf.page().value())));
        sheet.add(new BinaryDocValuesField(STAMP, new BytesRef(stamp)));
        sheet.add(new StoredField(STAMP, stamp));
        sheet.add(new StringField(LOCALE, leaf.locale().value(), Store.YES));
        sheet.add(new StringField(TYPE, leaf.type().value(), Store.NO));
        leaf.tags().forEach(tag -> sheet.add(new StringField(TAG, tag(tag), Store.NO)));
        sheet.add(new Field(Tongues.TITLE, words.title(), KEPT));
        sheet.add(new Field(Tongues.TEXT, words.words(), KEPT));
        if (!Tongues.field(Tongues.TEXT, leaf.locale()).equals(Tongues.TEXT)) {
            sheet.add(new Field(Tongues.field(Tongues.TITLE, leaf.locale()), words.title(), WORDS));
            sheet.add(new Field(Tongues.field(Tongues.TEXT, leaf.locale()), words.words(), WORDS));
        }
        return sheet;
    }
}
