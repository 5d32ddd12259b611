package org.imprimatur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.imprimatur.page.LocaleTag;

/**
 * How words are told apart. Each page is read twice: with the analyser of its language, which knows that {@code policies}
 * are a {@code policy} and where a Chinese word ends, and plainly, letter by letter as it stands there.
 */
final class Tongues {
    static final String TITLE = "title";
    static final String TEXT = "text";

    /** Words that help no search where others are there. */
    private static final Set<String> SMALL = Set.of(
            "的", "了", "是", "在", "和", "与", "及", "或", "吗", "呢", "我", "你", "您", "我们", "你们", "您的", "有", "吧", "对", "将", "哪里",
            "什么", "如何", "怎么", "怎样", "是否", "哪些", "为什么", "what", "how", "where", "when", "who", "which", "why", "do",
            "does", "is", "are", "can", "my", "your", "our", "you", "we", "i", "from", "have", "has", "about");

    private final Map<String, Analyzer> byLanguage = new TreeMap<>();
    private final List<LocaleTag> locales;

    Tongues(List<LocaleTag> locales) {
        this.locales = List.copyOf(locales);
    }

    List<LocaleTag> locales() {
        return locales;
    }

    /** The field that a page's words are in, as its language has them; that of plain words where it is none that we know. */
    static String field(String name, LocaleTag locale) {
        var language = language(locale);
        return language.equals("en") || language.equals("zh") ? name + "." + language : name;
    }

    private static String language(LocaleTag locale) {
        return locale.value().split("-", 2)[0];
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    /** For what is asked. */
    Analyzer asking(String field) {
        return analyzer(field, false);
    }

    /** For what is written down: of Chinese also each character alone, so that one is found that is looked for alone. */
    Analyzer writing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer(field, true);
            }
        };
    }

    /** Chinese dictionaries are read when the first Chinese page is. */
    private synchronized Analyzer analyzer(String field, boolean isWritten) {
        var language = field.contains(".") ? field.substring(field.indexOf('.') + 1) : "plain" + isWritten;
        return byLanguage.computeIfAbsent(language, one -> switch (one) {
            // Without stop words: "The Who" and "to be" are words, too.
            case "en" -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
            case "zh" -> new SmartChineseAnalyzer();
            default -> new PlainWords(isWritten);
        });
    }

    /** The words of what is asked, in the form in which a field has them. */
    List<String> words(String field, String asked) {
        var words = new ArrayList<String>();
        try (var tokens = asking(field).tokenStream(field, asked)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return words;
    }
}
