package org.imprimatur.api.manage;

import java.util.List;
import java.util.Optional;
import org.imprimatur.editing.Translations;
import org.imprimatur.workflow.Standing;

/**
 * A page among its translations.
 *
 * @param source the page that the others follow; the page itself where it is the one
 * @param follows the revision of the source that the page says the same as; empty for the source
 * @param behind how many revisions the source got since
 */
public record TranslationState(String source, Optional<Integer> follows, int behind, List<Other> others) {
    /**
     * The page in another language.
     *
     * @param state {@code missing}, {@code current} or {@code behind}
     */
    public record Other(String locale, Optional<String> id, String state, int behind) {}

    static TranslationState of(Standing page, Translations translations) {
        var source = translations.source(page);
        return new TranslationState(
                source.id().value(),
                source.id().equals(page.id()) ? Optional.empty() : Optional.of(translations.followed(page)),
                translations.behind(page).map(Translations.Behind::by).orElse(0),
                translations.of(page).stream().map(TranslationState::other).toList());
    }

    private static Other other(Translations.State state) {
        var how = state.page().isEmpty() ? "missing" : state.behind() > 0 ? "behind" : "current";
        return new Other(
                state.locale().value(), state.page().map(page -> page.id().value()), how, state.behind());
    }
}
