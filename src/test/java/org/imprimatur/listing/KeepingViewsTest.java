package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.imprimatur.fixture.MemorySavedViews;
import org.imprimatur.fixture.People;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.Test;

class KeepingViewsTest {
    private final KeepingViews views = new KeepingViews(new MemorySavedViews());

    @Test
    void a_view_is_for_whoever_named_it() {
        assertThat(views.keep(People.ADA, " Mine ", "?owner=Ada", false, false)).isEmpty();
        assertThat(views.of(People.ADA)).extracting(SavedView::name).containsExactly("Mine");
        assertThat(views.of(People.BEN)).isEmpty();
    }

    @Test
    void only_an_admin_names_and_forgets_one_for_everybody() {
        assertThat(views.keep(People.ADA, "All late", "?review=past", true, false)
                        .map(Refused::key))
                .contains("NOT_YOUR_ROLE");
        assertThat(views.keep(People.ROOT, "All late", "?review=past", true, false))
                .isEmpty();
        var shared = views.of(People.ADA).get(0);
        assertThat(shared.isShared()).isTrue();
        assertThat(views.forget(People.ADA, shared).map(Refused::key)).contains("NOT_YOUR_ROLE");
        assertThat(views.forget(People.ROOT, shared)).isEmpty();
        assertThat(views.of(People.ADA)).isEmpty();
    }

    @Test
    void the_same_name_again_is_the_same_view_with_another_question() {
        views.keep(People.ADA, "Mine", "?owner=Ada", false, true);
        var id = views.of(People.ADA).get(0).id();
        views.keep(People.ADA, "Mine", "?owner=Ada&stage=DRAFT", false, false);
        assertThat(views.of(People.ADA))
                .containsExactly(new SavedView(id, Optional.of(People.ADA.name()), "Mine", "?owner=Ada&stage=DRAFT"));
        assertThat(views.first(People.ADA)).isPresent();
    }

    @Test
    void whoever_began_with_a_view_that_is_gone_begins_with_all_pages() {
        views.keep(People.ROOT, "All late", "?review=past", true, false);
        var shared = views.of(People.ADA).get(0);
        views.begin(People.ADA, Optional.of(shared));
        assertThat(views.first(People.ADA)).contains(shared);
        views.forget(People.ROOT, shared);
        assertThat(views.first(People.ADA)).isEmpty();
    }

    @Test
    void a_view_needs_a_name_and_nobody_keeps_too_many() {
        assertThat(views.keep(People.ADA, "  ", "", false, false).map(Refused::key))
                .contains("VIEW_NAME_NEEDED");
        assertThat(views.keep(People.ADA, "x".repeat(KeepingViews.LONGEST + 1), "", false, false))
                .isPresent();
        for (int i = 0; i < KeepingViews.MOST; i++) {
            assertThat(views.keep(People.ADA, "View " + i, "", false, false)).isEmpty();
        }
        assertThat(views.keep(People.ADA, "One more", "", false, false).map(Refused::key))
                .contains("VIEWS_TOO_MANY");
        assertThat(views.keep(People.ADA, "View 1", "?q=x", false, false)).isEmpty();
    }
}
