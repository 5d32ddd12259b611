package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.EngineUnderTest.engine;
import static org.imprimatur.store.EngineUnderTest.mongoAt;

import jakarta.nosql.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.fixture.Templates;
import org.imprimatur.fixture.Wire;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.UnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MongoDB goes away, comes back, and loses answers on the way. */
class MongoTroubleTest {
    private static final Subject PAGE = new Subject("page:a");

    @TempDir
    private Path directory;

    private MongoServer server;
    private Wire wire;
    private Engine engine;
    private Templates templates;
    private Template template;
    private NoSqlJournals journals;

    @BeforeEach
    void open() throws IOException {
        server = MongoServer.lasting(0, directory.resolve("mongo.mv"));
        wire = new Wire(server.port());
        engine = engine(mongoAt(wire.url() + "/?serverSelectionTimeoutMS=1500"), "trouble");
        templates = new Templates(engine.candid());
        template = templates.template();
        journals = new NoSqlJournals(template, engine.candid());
    }

    @AfterEach
    void close() throws IOException {
        templates.close();
        engine.close();
        wire.close();
        server.close();
    }

    @Test
    void an_entry_whose_answer_was_lost_went_in_once_and_counts() {
        wire.loseAnswersToInserts(1);

        assertThat(journals.append(entry("ada"))).isTrue();

        assertThat(wire.answersLeftToLose()).isZero();
        assertThat(journals.of(PAGE)).containsExactly(entry("ada"));
    }

    @Test
    void an_entry_that_lost_the_race_has_lost_it_even_when_the_answer_is_lost_too() {
        journals.append(entry("ben"));
        wire.loseAnswersToInserts(1);

        assertThat(journals.append(entry("ada"))).isFalse();

        assertThat(wire.answersLeftToLose()).isZero();
        assertThat(journals.of(PAGE)).containsExactly(entry("ben"));
    }

    @Test
    void where_every_answer_is_lost_nothing_is_claimed() {
        wire.loseAnswersToInserts(100);

        assertThatThrownBy(() -> journals.append(entry("ada"))).isInstanceOf(UnavailableException.class);
    }

    @Test
    void a_store_that_is_away_says_so_and_serves_again_when_it_is_back() {
        journals.append(entry("ada"));
        wire.cut();

        assertThat(Probe.answers(template)).isFalse();
        assertThatThrownBy(() -> journals.append(entry("ben"))).isInstanceOf(UnavailableException.class);

        wire.mend();
        assertThat(Probe.answers(template)).isTrue();
        assertThat(journals.append(entry("ben"))).isFalse();
        assertThat(journals.of(PAGE)).containsExactly(entry("ada"));
    }

    @Test
    void what_was_answered_is_there_after_the_server_was_started_again() throws IOException {
        journals.append(entry("ada"));
        int port = server.port();
        server.close();
        assertThat(Probe.answers(template)).isFalse();

        server = MongoServer.lasting(port, directory.resolve("mongo.mv"));

        assertThat(Probe.answers(template)).isTrue();
        assertThat(journals.of(PAGE)).containsExactly(entry("ada"));
    }

    @Test
    void nothing_starts_without_it_and_the_sentence_says_what_to_do() {
        wire.cut();
        assertThatThrownBy(() -> engine(mongoAt(wire.url() + "/?serverSelectionTimeoutMS=500"), "trouble"))
                .isInstanceOf(UnfitEngineException.class)
                .hasMessageStartingWith("MongoDB does not answer; start it, or see jnosql.mongodb.url");
    }

    private static Entry entry(String by) {
        return new Entry(
                PAGE, 1, Hash.NONE, Instant.parse("2026-03-01T12:00:00Z"), new AccountName(by), "create", Map.of());
    }
}
