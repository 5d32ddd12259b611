package org.imprimatur.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.imprimatur.fixture.RoomSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeSentencesTest {
    private static final Pattern KEY = Pattern.compile("\"((?:MAIL|UNKNOWN_NOTICE)[A-Z_]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"notices", "notify"})
    void both_languages_have_the_same_keys_and_no_empty_sentence(String room) {
        var english = RoomSentences.messages(room, "en");
        var chinese = RoomSentences.messages(room, "zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values()).doesNotContain("");
        assertThat(chinese.values()).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_notice_has_its_subject_and_its_sentence(Kind kind) {
        assertThat(RoomSentences.messages("notify", "zh").stringPropertyNames())
                .contains("letter.subject." + kind.id(), "letter.what." + kind.id());
        assertThat(RoomSentences.messages("desk", "zh").stringPropertyNames())
                .contains("desk.outbox.kind." + kind.id());
    }

    @Test
    void every_refusal_has_its_sentence() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/imprimatur/notices"))) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).contains("MAIL_SERVER_AWAY");
        assertThat(RoomSentences.messages("notices", "zh").stringPropertyNames())
                .containsAll(named);
    }
}
