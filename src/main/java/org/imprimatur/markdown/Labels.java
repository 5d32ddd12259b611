package org.imprimatur.markdown;

import java.util.Locale;

/** The few words that rendering adds to a text, in the language of the text; {@code table} is followed by a number. */
public record Labels(String note, String important, String tip, String warning, String caution, String table) {

    public static final Labels ENGLISH = new Labels("Note", "Important", "Tip", "Warning", "Caution", "Table");
    public static final Labels CHINESE = new Labels("注意", "重要", "提示", "警告", "小心", "表格");

    /** The labels for a locale tag such as {@code zh} or {@code en-US}; English where there are none of its own. */
    public static Labels of(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }
}
