package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.page.FieldKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSentencesTest {
    private static final Pattern KEY = Pattern.compile("\"([A-Z]{4,}(?:_[A-Z]+)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_guard_and_every_stage_arrow_and_role_has_its_sentence(String language) {
        var wanted = new TreeSet<String>();
        Stream.of(Guard.values()).forEach(guard -> wanted.add(guard.name()));
        Stream.of(Stage.values()).forEach(stage -> wanted.add("stage." + stage));
        Stream.of(Role.values()).forEach(role -> wanted.add("role." + role.id()));
        for (Transition transition : Transition.values()) {
            wanted.add("transition." + transition.id());
            wanted.add("happened." + transition.id());
        }
        assertThat(said("workflow", language).stringPropertyNames()).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_kind_of_field_can_say_that_a_value_is_none(String language) {
        var wanted = Stream.of(FieldKind.values()).map(kind -> "FIELD_NOT_A_" + kind.name());
        assertThat(said("page", language).stringPropertyNames()).containsAll(wanted.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_key_that_the_core_writes_has_its_sentence(String language) throws IOException {
        var known = new TreeSet<>(said("page", language).stringPropertyNames());
        known.addAll(said("workflow", language).stringPropertyNames());
        known.addAll(said("assets", language).stringPropertyNames());
        known.addAll(said("preview", language).stringPropertyNames());
        assertThat(keysInSources()).contains("STALE", "PATH_TAKEN", "FIELD_REQUIRED", "ASSET_TOO_LARGE");
        assertThat(known).containsAll(keysInSources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "workflow", "assets", "preview"})
    void both_languages_have_the_same_keys_and_no_empty_sentence(String room) {
        assertThat(said(room, "zh").stringPropertyNames())
                .isEqualTo(said(room, "en").stringPropertyNames());
        assertThat(said(room, "en").values()).doesNotContain("");
        assertThat(said(room, "zh").values()).doesNotContain("");
    }

    private static Set<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        for (String room :
                new String[] {"page", "workflow", "assets", "journal", "editing", "listing", "reading", "preview"}) {
            try (var files = Files.walk(Path.of("src/main/java/org/imprimatur", room))) {
                files.filter(Files::isRegularFile).forEach(file -> collect(file, keys));
            }
        }
        return keys;
    }

    private static void collect(Path file, Set<String> keys) {
        try {
            KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties said(String room, String language) {
        var file = "/org/imprimatur/" + room + "/messages_" + language + ".properties";
        var sentences = new Properties();
        try (var in = Objects.requireNonNull(CoreSentencesTest.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
