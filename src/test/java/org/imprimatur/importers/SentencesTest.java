package org.imprimatur.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Pattern NOTED = Pattern.compile(
            "(?:mapped|dropped|look|failed|no|Skipped|BadArchive)\\((?:[^\";]*,)?\\s*\"([A-Z]+(?:_[A-Z0-9]+)+)\"");

    @Test
    void every_line_of_the_report_has_an_english_and_a_chinese_sentence() throws IOException {
        assertThat(sentences("en")).containsOnlyKeys(keys());
        assertThat(sentences("zh")).containsOnlyKeys(keys());
    }

    @Test
    void the_sentences_take_the_same_arguments_in_both_languages() throws IOException {
        var chinese = sentences("zh");
        sentences("en")
                .forEach((key, sentence) ->
                        assertThat(places(chinese.get(key))).as(key.toString()).isEqualTo(places(sentence)));
    }

    private static TreeSet<String> places(Object sentence) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d\\}").matcher(sentence.toString()).results().forEach(m -> places.add(m.group()));
        return places;
    }

    private static Object[] keys() throws IOException {
        var keys = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/org/imprimatur/importers"))) {
            for (var file : files.toList()) {
                NOTED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys.toArray();
    }

    private static Properties sentences(String language) throws IOException {
        var sentences = new Properties();
        try (var in = SentencesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
