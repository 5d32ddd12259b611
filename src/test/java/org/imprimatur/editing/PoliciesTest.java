package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private final House house = new House();
    private final List<Hash> read = new ArrayList<>();
    private List<ContentType> types = new SmallTypes().all();
    private final Policies policies = new Policies(() -> types, new Watched());

    private final class Watched implements Texts {
        @Override
        public Hash keep(Text text) {
            return house.texts.keep(text);
        }

        @Override
        public Optional<Text> find(Hash hash) {
            read.add(hash);
            return house.texts.find(hash);
        }

        @Override
        public void forEach(Consumer<Text> each) {
            house.texts.forEach(each);
        }
    }

    @Test
    void a_text_is_read_once_until_it_is_another() {
        var page = house.aDraft().inReview();
        var policy = policies.of(page.now());
        assertThat(policies.of(page.now())).isEqualTo(policy).isEqualTo(house.moves.policy(page.now()));
        assertThat(read).hasSize(1);
    }

    @Test
    void a_type_that_is_defined_anew_asks_for_what_it_says_now() {
        var page = house.aDraft().inReview();
        policies.of(page.now());
        types = new SmallTypes().all();
        assertThat(policies.of(page.now())).isEqualTo(house.moves.policy(page.now()));
        assertThat(read).hasSize(2);
    }
}
