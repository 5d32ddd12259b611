package org.imprimatur.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.imprimatur.accounts.Scope;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededScopeTest {
    private static Scope needed(String method, String address) {
        return NeededScope.of(method, List.of(address.split("/")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, pages, READ",
        "GET, pages/p-1/history, READ",
        "HEAD, queue, READ",
        "POST, pages, WRITE",
        "POST, pages/p-1/save, WRITE",
        "POST, pages/p-1/comments/take, WRITE",
        "POST, pages/p-1/submit, SUBMIT",
        "POST, pages/p-1/send-back, REVIEW",
        "POST, pages/p-1/approve, REVIEW",
        "POST, pages/p-1/publish, PUBLISH",
        "POST, pages/p-1/unpublish, PUBLISH",
        "POST, releases, SUBMIT",
        "POST, errands/add-tags, WRITE",
        "POST, errands/submit, SUBMIT",
        "POST, errands/e-1/stop, WRITE",
        "POST, releases/r-1/approve, REVIEW",
        "POST, releases/r-1/publish, PUBLISH",
        "POST, imports, IMPORT",
        "PUT, mailbox, WRITE",
        "POST, files, WRITE",
        "POST, files/collect, ADMIN",
        "GET, outbox, ADMIN",
        "DELETE, views/v-1, WRITE",
        "GET, accounts, ADMIN",
        "GET, tokens, ADMIN",
        "GET, webhooks, ADMIN",
        "POST, webhooks/w-1/replay, ADMIN",
        "DELETE, sessions/x, ADMIN"
    })
    void each_address_needs_the_scope_of_what_is_done_there(String method, String address, Scope scope) {
        assertThat(needed(method, address)).isEqualTo(scope);
    }

    /** Arrows that only the product itself takes have no address. */
    @Test
    void every_arrow_that_a_program_takes_has_a_scope_of_its_own() {
        var itsOwn = Set.of(Transition.HOLD, Transition.LET_GO, Transition.LAPSE, Transition.CREATE, Transition.NEWER);
        assertThat(Transition.values())
                .filteredOn(arrow -> !itsOwn.contains(arrow))
                .allSatisfy(arrow -> assertThat(needed("POST", "pages/p-1/" + arrow.id()))
                        .as(arrow.id())
                        .isNotEqualTo(Scope.ADMIN));
    }

    @Test
    void what_nobody_thought_of_needs_the_widest() {
        assertThat(needed("POST", "pages/p-1/burn")).isEqualTo(Scope.ADMIN);
        assertThat(needed("DELETE", "pages/p-1")).isEqualTo(Scope.ADMIN);
        assertThat(NeededScope.of("GET", List.of())).isEqualTo(Scope.ADMIN);
    }
}
