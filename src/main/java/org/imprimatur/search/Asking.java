package org.imprimatur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.imprimatur.finding.Sought;
import org.imprimatur.finding.WordIndex.Wanted;
import org.imprimatur.page.LocaleTag;

/**
 * Makes a question for Lucene of what somebody typed. No sign means anything but a pair of quotation marks, which keeps
 * words together: there is no syntax to get wrong, and none to do harm with.
 */
record Asking(Tongues tongues) {
    private static final int MOST_WORDS = 12;

    /** So many letters at least must a beginning have that stands for every word that begins so. */
    private static final int SHORTEST = 3;

    private static final float IN_TITLE = 5;
    private static final float IN_TEXT = 1;
    private static final float AS_IT_STANDS = 1.5f;
    private static final float BEGUN = 0.6f;
    private static final float TIE = 0.1f;

    private static final Pattern WORD = Pattern.compile("[\"“”「]([^\"“”「」]*)(?:[\"“”」]|$)|([^\\s\"“”「」]+)");

    /** One word, or several between quotation marks. */
    private record Word(String text, boolean isQuoted) {}

    Query of(Sought sought, Wanted wanted) {
        var words = words(sought.words());
        var locales = sought.locale().map(List::of).orElse(tongues.locales());
        var any = new BooleanQuery.Builder();
        locales.forEach(locale -> any.add(in(locale, words, sought, wanted), Occur.SHOULD));
        return words.isEmpty() ? new MatchNoDocsQuery() : any.build();
    }

    private Query in(LocaleTag locale, List<Word> words, Sought sought, Wanted wanted) {
        var filtered = new BooleanQuery.Builder()
                .add(said(words, locale, wanted), Occur.MUST)
                .add(new TermQuery(new Term(Sheet.LOCALE, locale.value())), Occur.FILTER);
        sought.type().ifPresent(type -> filtered.add(new TermQuery(new Term(Sheet.TYPE, type.value())), Occur.FILTER));
        sought.tag().ifPresent(tag -> filtered.add(new TermQuery(new Term(Sheet.TAG, Sheet.tag(tag))), Occur.FILTER));
        return filtered.build();
    }

    /** What of a page is to be marked. */
    Query said(String words, LocaleTag locale) {
        return said(words(words), locale, Wanted.SOME);
    }

    private Query said(List<Word> words, LocaleTag locale, Wanted wanted) {
        var whole = new BooleanQuery.Builder();
        boolean isAllSmall =
                words.stream().allMatch(word -> Tongues.isSmall(word.text().toLowerCase(Locale.ROOT)));
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            boolean isSmall = !isAllSmall && Tongues.isSmall(word.text().toLowerCase(Locale.ROOT));
            var occur = wanted == Wanted.ALL && !isSmall ? Occur.MUST : Occur.SHOULD;
            query(word, locale, at == words.size() - 1, wanted).ifPresent(query -> whole.add(query, occur));
        }
        var said = whole.build();
        return said.clauses().isEmpty() ? new MatchNoDocsQuery() : said;
    }

    /** Empty where it is nothing but signs. */
    private Optional<Query> query(Word word, LocaleTag locale, boolean isLast, Wanted wanted) {
        var plain = tongues.words(Tongues.TEXT, word.text());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        var ways = new ArrayList<Query>();
        ways.add(together(plain));
        if (!word.isQuoted()) {
            if (!Tongues.field(Tongues.TEXT, locale).equals(Tongues.TEXT)) {
                inflected(word.text(), locale, wanted).ifPresent(ways::add);
            }
            var last = plain.get(plain.size() - 1);
            if (isLast && plain.size() == 1 && isLong(last)) {
                ways.add(new BoostQuery(
                        anywhere(Tongues.TITLE, Tongues.TEXT, name -> new PrefixQuery(new Term(name, last))), BEGUN));
            }
        }
        return Optional.of(new DisjunctionMaxQuery(ways, TIE));
    }

    /** A Chinese character is a word already. */
    private static boolean isLong(String word) {
        return word.length() >= SHORTEST && word.codePoints().noneMatch(Character::isIdeographic);
    }

    private static Query together(List<String> words) {
        return new BoostQuery(
                anywhere(Tongues.TITLE, Tongues.TEXT, name -> new PhraseQuery(name, words.toArray(String[]::new))),
                AS_IT_STANDS);
    }

    private Optional<Query> inflected(String word, LocaleTag locale, Wanted wanted) {
        var title = Tongues.field(Tongues.TITLE, locale);
        var text = Tongues.field(Tongues.TEXT, locale);
        var all = new BooleanQuery.Builder();
        var words =
                tongues.words(text, word).stream().distinct().limit(MOST_WORDS).toList();
        boolean isAllSmall = words.stream().allMatch(Tongues::isSmall);
        for (var one : words) {
            var occur = wanted == Wanted.ALL && (isAllSmall || !Tongues.isSmall(one)) ? Occur.MUST : Occur.SHOULD;
            all.add(anywhere(title, text, name -> new TermQuery(new Term(name, one))), occur);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    private static Query anywhere(String title, String text, Function<String, Query> query) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(query.apply(title), IN_TITLE), new BoostQuery(query.apply(text), IN_TEXT)), TIE);
    }

    private static List<Word> words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(found -> found.group(1) == null ? new Word(found.group(2), false) : new Word(found.group(1), true))
                .limit(MOST_WORDS)
                .toList();
    }
}
