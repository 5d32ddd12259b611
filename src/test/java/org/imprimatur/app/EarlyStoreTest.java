package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.store.Engine;
import org.imprimatur.store.UnfitEngineException;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened before anybody asks for it must fail where it is asked for, and leave nothing open. */
class EarlyStoreTest {
    @TempDir
    private Path data;

    private Map<String, Object> settings() {
        return Map.of(
                Engine.PROVIDER,
                SqliteDocumentConfiguration.class.getName(),
                Engine.DATABASE,
                "imprimatur",
                SqliteDocumentConfiguration.DIRECTORY,
                data.toString());
    }

    private EarlyStore begun() {
        return EarlyStore.begin(settings(), Runnable::run);
    }

    private Engine opened() {
        return Engine.open(Settings.of(settings()));
    }

    @Test
    void that_another_process_has_the_directory_is_told_whoever_asks_first_for_whatever() {
        try (var other = opened()) {
            var early = begun();
            for (ThrowingCallable asked :
                    new ThrowingCallable[] {early::recollection, early::snapshots, early::engine}) {
                assertThatThrownBy(asked).hasMessageStartingWith("The data directory " + data + " is in use by");
            }
            assertThatCode(early::end).doesNotThrowAnyException();
            assertThat(other.damage()).isEmpty();
        }
    }

    @Test
    void that_the_file_is_damaged_is_told_with_what_can_be_done_and_the_directory_is_free_again() throws IOException {
        var file = data.resolve("imprimatur.db");
        Files.writeString(file, "no database ".repeat(1_000));
        var early = begun();
        assertThatThrownBy(early::engine)
                .isInstanceOf(UnfitEngineException.class)
                .hasMessageContaining("./imprimatur repair");
        assertThatCode(early::end).doesNotThrowAnyException();
        Files.delete(file);
        opened().close();
    }

    @Test
    void what_nobody_took_is_closed_at_the_end() {
        begun().end();
        opened().close();
    }

    @Test
    void who_took_it_closes_it() {
        var early = begun();
        try (var engine = early.engine()) {
            early.end();
            assertThatCode(() -> engine.manager().count("journal")).doesNotThrowAnyException();
        }
        opened().close();
    }

    @Test
    void the_snapshots_are_given_away_once() {
        var early = begun();
        assertThat(early.recollection()).isNotNull();
        assertThatThrownBy(early::recollection).hasMessage("the snapshots were given away");
        early.end();
    }
}
