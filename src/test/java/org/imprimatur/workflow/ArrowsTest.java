package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.ROOT;
import static org.imprimatur.fixture.People.WANDA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 10: what is not allowed is shown with its reason, and the server refuses it with the same reason. */
class ArrowsTest {
    record Case(String stage, Actor actor) {}

    static Stream<Case> cases() {
        return Stream.of(
                        "draft",
                        "review",
                        "approved",
                        "live",
                        "changed",
                        "reviewAgain",
                        "gone",
                        "archived",
                        "kept",
                        "planned")
                .flatMap(stage -> Stream.of(ADA, CARL, WANDA, ROOT).map(actor -> new Case(stage, actor)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_reason_on_the_button_is_the_reason_of_the_server(Case at) {
        for (Transition transition : Transition.values()) {
            if (!transition.from().isEmpty()) {
                var house = new House();
                var page = page(house, at.stage());
                var shown = house.moves.choices(at.actor(), page.now()).get(transition);
                var answered = take(page, at.actor(), transition);
                assertThat(answered).as("%s", transition).isEqualTo(shown.map(Outcome.Refused::key));
            }
        }
    }

    private static APage page(House house, String stage) {
        var draft = house.aDraft().by(WANDA);
        return switch (stage) {
            case "draft" -> draft.begun().after(page -> page.write(WANDA, "Two years."));
            case "review" -> draft.inReview();
            case "approved" -> draft.approved();
            case "live" -> draft.live();
            case "changed" -> draft.live().after(page -> page.write(WANDA, "Two years."));
            case "reviewAgain" ->
                draft.live().after(page -> page.write(ADA, "Two years.")).after(page -> page.submit(ADA));
            case "archived" -> draft.begun().after(page -> page.archive(WANDA));
            case "kept" -> draft.begun().after(page -> page.placeHold(CARL, "A matter."));
            case "planned" ->
                draft.approved().after(page -> page.add(CARL, Transition.SCHEDULE, later("2026-06-01T08:00:00Z")));
            case "gone" -> draft.live().after(page -> page.unpublish(CARL, "Wrong."));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static Optional<String> take(APage page, Actor actor, Transition transition) {
        var outcome = switch (transition) {
            case CREATE, NEWER -> throw new IllegalArgumentException();
            case SAVE -> page.write(actor, "Something new.");
            case RESTORE -> page.goBackTo(actor, 1);
            case SUBMIT -> page.submit(actor);
            case WITHDRAW -> page.withdraw(actor);
            case SEND_BACK -> page.sendBack(actor, "Wrong.");
            case APPROVE -> page.approve(actor);
            case PUBLISH -> page.publish(actor);
            case UNPUBLISH -> page.unpublish(actor, "Wrong.");
            case COMMENT -> page.comment(actor, "Really?");
            case SUGGEST -> page.add(actor, transition, Map.of(Detail.QUOTE, "one year", Detail.REPLACEMENT, "two"));
            case REPLY, RESOLVE -> page.answer(actor, transition, comment(page));
            case REOPEN -> page.answer(actor, transition, resolved(page));
            case ASSIGN -> page.add(actor, transition, Map.of(Detail.ASSIGNEE, "cora"));
            case TICK -> page.add(actor, transition, Map.of(Detail.TICKED, "dates"));
            case PASS -> page.add(actor, transition, Map.of(Detail.STEP, "any"));
            case JOIN, LEAVE, HOLD, LET_GO -> page.add(actor, transition, release());
            case MOVE -> page.move(actor, "elsewhere");
            case ARCHIVE -> page.archive(actor);
            case UNARCHIVE -> page.unarchive(actor);
            case PLACE_HOLD -> page.placeHold(actor, "A matter.");
            case LIFT_HOLD ->
                page.liftHold(
                        actor,
                        page.now().legalHolds().stream()
                                .mapToInt(LegalHold::id)
                                .findFirst()
                                .orElse(0));
            case SCHEDULE -> page.add(actor, transition, later("2026-06-01T08:00:00Z"));
            case SCHEDULE_END -> page.add(actor, transition, later("2026-07-01T08:00:00Z"));
            case FOLLOW -> page.add(actor, transition, Map.of(Detail.FOLLOWS, "source@1"));
            case UNSCHEDULE, UNSCHEDULE_END, LAPSE -> page.add(actor, transition, Map.of());
        };
        // Going back to the text that is the head is nothing, whatever the button says.
        var nothing = outcome.<Boolean>fold(moved -> !moved.changed(), refused -> false);
        return nothing
                ? transition
                        .refusal(page.now(), new Attempt(actor, true, Map.of(), ReviewPolicy.of("legal"), List.of()))
                        .map(Outcome.Refused::key)
                : outcome.fold(moved -> Optional.empty(), refused -> Optional.of(refused.key()));
    }

    private static Map<Detail, String> later(String at) {
        return Map.of(Detail.PLANNED, at, Detail.REASON, "It ends.");
    }

    private static int comment(APage page) {
        return page.stage() == Stage.ARCHIVED
                ? 1
                : page.after(here -> here.comment(CARL, "Really?")).now().version();
    }

    private static int resolved(APage page) {
        int id = comment(page);
        if (page.stage() != Stage.ARCHIVED) {
            page.after(here -> here.answer(CARL, Transition.RESOLVE, id));
        }
        return id;
    }

    private static Map<Detail, String> release() {
        return Map.of(Detail.RELEASE, "spring", Detail.RELEASE_NAME, "Spring", Detail.ATTEMPT, "2");
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void an_arrow_is_found_again_by_its_id(Transition transition) {
        assertThat(Transition.ofId(transition.id())).contains(transition);
    }

    @Test
    void there_is_no_arrow_to_the_public_but_publishing() {
        assertThat(Transition.values())
                .filteredOn(transition -> transition.to().equals(Optional.of(Stage.PUBLISHED)))
                .containsExactly(Transition.PUBLISH);
        assertThat(Transition.PUBLISH.guards()).contains(Guard.SIGN_OFF_MISSING);
        assertThat(Transition.PUBLISH.from()).containsExactly(Stage.LEGAL_REVIEW);
    }

    @Test
    void only_counsel_approves() {
        assertThat(Transition.APPROVE.by()).containsExactly(Role.COUNSEL);
        assertThat(Transition.APPROVE.guards()).contains(Guard.NOT_OWN_WORK);
    }
}
