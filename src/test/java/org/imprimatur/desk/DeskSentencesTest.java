package org.imprimatur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskSentencesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/META-INF/imprimatur/desk");
    private static final Path BUNDLES = Path.of("src/main/resources/org/imprimatur/desk");
    private static final Pattern KEY = Pattern.compile("\"(desk\\.[a-zA-Z._-]*[a-zA-Z_-])\"");
    private static final Pattern SENTENCE = Pattern.compile(">\\s*\\p{Lu}\\p{Ll}+ \\p{Ll}+");

    @Test
    void english_and_chinese_say_the_same_things() throws IOException {
        assertThat(bundle("en").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(bundle("zh").stringPropertyNames());
    }

    @Test
    void every_key_that_a_template_names_has_a_sentence() throws IOException {
        var named = new TreeSet<String>();
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template)).results().forEach(key -> named.add(key.group(1)));
        }
        assertThat(bundle("en").stringPropertyNames()).containsAll(named);
    }

    @Test
    void no_template_carries_a_sentence_of_its_own() throws IOException {
        for (Path template : templates()) {
            assertThat(SENTENCE.matcher(Files.readString(template)).results())
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void no_template_needs_an_exception_from_the_content_security_policy() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"");
        }
    }

    private static Iterable<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.toList();
        }
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (Reader file = Files.newBufferedReader(
                BUNDLES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(file);
        }
        return bundle;
    }
}
