package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jnosql.communication.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answered write lasts: what the settings ask for is held to that before anything starts. */
class MongoSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://localhost",
                "mongodb://a,b,c/?replicaSet=rs&w=majority",
                "mongodb://localhost/?w=majority&journal=true&readConcernLevel=majority&retryWrites=true",
                "mongodb://localhost/?readPreference=primary&readConcernLevel=linearizable"
            })
    void a_majority_has_each_write_on_disk_whatever_the_url_leaves_open(String url) {
        var settings = settings(url);

        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(settings.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
        assertThat(settings.getRetryWrites()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "w=1, w and journal",
        "w=0, w and journal",
        "w=2, w and journal",
        "w=racks, w and journal",
        "w=majority&journal=false, w and journal",
        "journal=true, w and journal",
        "readConcernLevel=local, readConcernLevel",
        "readPreference=secondaryPreferred, readPreference",
        "retryWrites=false, retryWrites"
    })
    void a_url_that_asks_for_less_is_refused_with_a_sentence(String option, String named) {
        assertThatThrownBy(() -> settings("mongodb://localhost/?" + option))
                .isInstanceOf(UnfitEngineException.class)
                .hasMessageStartingWith("An answered write must last")
                .hasMessageContaining("Take " + named + " out of jnosql.mongodb.url");
    }

    @Test
    void a_server_that_is_away_is_noticed_within_seconds_unless_the_url_says_otherwise() {
        assertThat(settings("mongodb://localhost").getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(5);
        assertThat(settings("mongodb://localhost/?serverSelectionTimeoutMS=9000")
                        .getClusterSettings()
                        .getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(9);
    }

    @Test
    void credentials_and_tls_come_from_the_settings() {
        var settings = settings(
                "mongodb://localhost/?tls=true",
                Mongo.USER,
                "imprimatur",
                Mongo.PASSWORD,
                "p@ss/w:rd",
                Mongo.SOURCE,
                "people");
        var credential = Objects.requireNonNull(settings.getCredential());

        assertThat(credential.getUserName()).isEqualTo("imprimatur");
        assertThat(credential.getPassword()).isEqualTo("p@ss/w:rd".toCharArray());
        assertThat(credential.getSource()).isEqualTo("people");
        assertThat(settings.getSslSettings().isEnabled()).isTrue();
        assertThat(settings("mongodb://ada:secret@localhost/?authSource=people").getCredential())
                .isNotNull();
    }

    @Test
    void what_would_be_left_aside_is_refused() {
        assertThatThrownBy(() -> settings("mongodb://localhost", Mongo.USER, "ada"))
                .hasMessage("jnosql.mongodb.password is not set, but jnosql.mongodb.user is");
        assertThatThrownBy(() -> settings("mongodb://localhost", Mongo.HOST + ".1", "localhost:1"))
                .hasMessageContaining("put the hosts and authMechanism into jnosql.mongodb.url");
        assertThatThrownBy(() -> settings("localhost:27017"))
                .hasMessageStartingWith("jnosql.mongodb.url is not right: ");
        assertThatThrownBy(() -> settings("  ")).hasMessage("jnosql.mongodb.url is not set");
    }

    @Test
    void an_engine_that_is_none_is_refused() {
        assertThatThrownBy(() -> EngineUnderTest.engine(Map.of(Engine.PROVIDER, "java.lang.String"), "x"))
                .isInstanceOf(UnfitEngineException.class)
                .hasMessageEndingWith("not java.lang.String");
        assertThatThrownBy(() -> EngineUnderTest.engine(Map.of(), "x"))
                .hasMessage("jnosql.document.provider is not set");
    }

    private static MongoClientSettings settings(String url, String... more) {
        var all = new HashMap<String, Object>(Map.of(Mongo.URL, url));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return Mongo.settings(Settings.of(all));
    }
}
