package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.BeforeShutdown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.imprimatur.store.Engine;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done ahead never stops a start by itself, and is not done for a store that the settings do not name. */
class AheadTest {
    private final Ahead ahead = new Ahead();

    @TempDir
    private Path data;

    private void begin(Class<?> provider, Path directory) {
        var said = Map.of(
                Engine.PROVIDER,
                provider.getName(),
                Engine.DATABASE,
                "imprimatur",
                SqliteDocumentConfiguration.DIRECTORY,
                directory.toString());
        ahead.begin(new Settings(new PlainSources(said, Map.of(), Map.of())));
    }

    @Test
    void where_the_settings_name_another_store_nothing_is_opened() {
        begin(MongoDBDocumentConfiguration.class, data);
        assertThat(ahead.store()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void the_embedded_store_is_opened_where_the_settings_say() {
        begin(SqliteDocumentConfiguration.class, data);
        try (var engine = ahead.store().orElseThrow().engine()) {
            assertThat(engine.damage()).isEmpty();
            assertThat(data).isNotEmptyDirectory();
        }
    }

    @Test
    void what_was_opened_for_a_start_that_failed_elsewhere_is_closed() {
        begin(SqliteDocumentConfiguration.class, data);
        ahead.end(new BeforeShutdown() {});
        begin(SqliteDocumentConfiguration.class, data);
        ahead.store().orElseThrow().engine().close();
    }

    @Test
    void a_directory_that_cannot_be_one_stops_nothing_before_the_store_is_asked_for() throws Exception {
        var file = Files.createFile(data.resolve("file"));
        assertThatCode(() -> begin(SqliteDocumentConfiguration.class, file)).doesNotThrowAnyException();
        var store = ahead.store().orElseThrow();
        assertThatThrownBy(store::engine).hasMessageContaining("cannot be written to");
    }
}
