package org.imprimatur.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLinesTest {
    private static final String SECRET = "kV3uX9sQ2wLr8TzB5nYc1mHd";

    @AfterEach
    void leave() {
        RequestId.end();
    }

    @Test
    void a_line_for_people_says_when_how_bad_who_in_which_request_and_what() {
        RequestId.begin("r-1");
        assertThat(plain(record("The page {0} is late", "iso")))
                .endsWith(" WARNING org.room.Thing: [r-1] The page iso is late\n");
    }

    @Test
    void a_line_outside_of_all_requests_names_none() {
        assertThat(plain(record("Ready"))).endsWith(" WARNING org.room.Thing: Ready\n");
        assertThat(json(record("Ready"))).doesNotContainKey("request");
    }

    @Test
    void what_somebody_typed_cannot_look_like_a_line_of_its_own() {
        var forged =
                record("Unknown: {0}", "x\n2026-01-01T00:00:00.000+0000 INFO org.room.Thing: all is well\u001b[2J");
        assertThat(plain(forged).lines().skip(1)).allMatch(line -> line.startsWith("    "));
        assertThat(plain(forged)).doesNotContain("\u001b");
        assertThat(new LogLines(true).format(forged).lines()).hasSize(1);
    }

    @Test
    void json_holds_the_same_and_reads_back_whatever_was_said() {
        RequestId.begin("r-2");
        var line = json(record("„Quoted“ \"and\" \\ 信任 𠮷\t\r\n\u0001{0}", 7));
        assertThat(line.getString("message")).isEqualTo("„Quoted“ \"and\" \\ 信任 𠮷\t\r\n\u00017");
        assertThat(line.getString("request")).isEqualTo("r-2");
        assertThat(line.getString("level")).isEqualTo("WARNING");
        assertThat(line.getString("logger")).isEqualTo("org.room.Thing");
        assertThat(Instant.parse(line.getString("time"))).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void a_failure_comes_with_where_it_happened_in_one_json_line() {
        var record = record("Broken");
        record.setThrown(new IllegalStateException("no way: /preview/" + SECRET));
        assertThat(json(record).getString("error"))
                .contains("IllegalStateException: no way", "LogLinesTest")
                .doesNotContain(SECRET);
        assertThat(plain(record)).contains("IllegalStateException: no way").doesNotContain(SECRET);
    }

    @Test
    void facts_stand_in_json_one_by_one_and_in_words_for_people() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("path", "/preview/" + SECRET + "/en/");
        facts.put("status", 200);
        facts.put("milliseconds", 1.5);
        var record = record("{0}", new Facts(facts));
        assertThat(json(record).getInt("status")).isEqualTo(200);
        assertThat(json(record).getJsonNumber("milliseconds").doubleValue()).isEqualTo(1.5);
        assertThat(json(record).getString("path")).isEqualTo("/preview/…/en/");
        assertThat(plain(record)).endsWith(": /preview/…/en/ 200 1.5\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/preview/%s/en/",
                "/documents/yours/%s",
                "/documents/confirm/%s",
                "/subscribe/leave/0123456789abcdef01234567.%s",
                "https://trust.example/subscribe/confirm/%s",
                "token imp_%s is unknown",
                "Authorization: Bearer %s",
                "authorization=basic %s",
                "Cookie: a=b; imprimatur-session=%s; c=d",
                "mongodb://trust:%s@db.example/?replicaSet=rs0",
                "/desk/provider/return?state=x&code=%s",
                "/desk/sign-in?password=%s"
            })
    void no_secret_stands_in_a_log(String words) {
        var record = record(words.formatted(SECRET));
        assertThat(plain(record)).doesNotContain(SECRET).contains("…");
        assertThat(new LogLines(true).format(record)).doesNotContain(SECRET);
    }

    @Test
    void the_one_time_password_of_the_first_start_is_told() {
        assertThat(plain(record("Sign in as admin with the one-time password {0}", SECRET)))
                .contains(SECRET);
    }

    private static String plain(LogRecord record) {
        return new LogLines(false).format(record);
    }

    private static JsonObject json(LogRecord record) {
        try (var reader = Json.createReader(new StringReader(new LogLines(true).format(record)))) {
            return reader.readObject();
        }
    }

    private static LogRecord record(String words, Object... parameters) {
        var record = new LogRecord(Level.WARNING, words);
        record.setLoggerName("org.room.Thing");
        record.setInstant(Instant.parse("2026-03-01T10:00:00Z"));
        record.setParameters(parameters);
        return record;
    }
}
