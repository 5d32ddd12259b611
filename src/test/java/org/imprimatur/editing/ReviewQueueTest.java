package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.PIA;
import static org.imprimatur.fixture.People.WANDA;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.review.Sizes;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-08T09:00:00Z");

    private final House house = new House();
    private final ReviewQueue queue = new ReviewQueue(
            house.standings, house.moves, new Sizes(house.texts, new SmallTypes(), new PageMarkup()), new SmallTypes());

    @Test
    void mine_is_what_i_am_asked_for_by_name_or_may_sign_while_nobody_is_named() {
        house.aDraft().at("a/for-all").inReview();
        assign(house.aDraft().at("b/for-carl").inReview(), "carl");
        assign(house.aDraft().at("c/for-cora").inReview(), "cora");
        house.aDraft().at("d/own").by(WANDA).inReview();
        house.aDraft().at("e/signed").approved();
        house.aDraft().at("f/draft").begun();

        assertThat(paths(CARL, all(Share.MINE))).containsExactly("a/for-all", "b/for-carl", "d/own");
        assertThat(paths(CORA, all(Share.MINE))).containsExactly("a/for-all", "c/for-cora", "d/own");
        assertThat(paths(WANDA, all(Share.MINE))).containsExactly("a/for-all");
        assertThat(paths(ADA, all(Share.MINE))).isEmpty();
        assertThat(paths(ADA, all(Share.TEAM)))
                .containsExactly("a/for-all", "b/for-carl", "c/for-cora", "d/own", "e/signed");
    }

    @Test
    void it_is_narrowed_by_type_language_submitter_wait_and_due_time() {
        house.aDraft().at("a/policy").by(BEN).inReview();
        due(house.aDraft().at("b/chinese").in(House.ZH).inReview(), "2026-03-08T08:59:00Z");
        due(house.aDraft().at("c/agreement").ofType(SmallTypes.AGREEMENT).inReview(), "2026-03-09T08:00:00Z");

        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "agreement", "", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("c/agreement");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "zh", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("b/chinese");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "ben", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("a/policy");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.DAY, 0, Order.WAIT)))
                .containsExactly("b/chinese", "c/agreement");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.NONE, 0, Order.WAIT)))
                .containsExactly("a/policy");
        assertThat(paths(CARL, all(Share.OVERDUE))).containsExactly("b/chinese");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 7, Order.WAIT)))
                .hasSize(3);
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 8, Order.WAIT)))
                .isEmpty();
    }

    @Test
    void it_is_sorted_by_wait_due_time_or_size_of_the_change() {
        house.aDraft()
                .at("a/long")
                .saying(House.text("A", "one two three four five six seven"))
                .inReview();
        due(house.aDraft().at("b/soon").saying(House.text("B", "one")).inReview(), "2026-03-10T08:00:00Z");
        due(house.aDraft().at("c/sooner").saying(House.text("C", "one two")).inReview(), "2026-03-09T08:00:00Z");

        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("a/long", "b/soon", "c/sooner");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.DUE)))
                .containsExactly("c/sooner", "b/soon", "a/long");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.SIZE)))
                .containsExactly("a/long", "c/sooner", "b/soon");
    }

    @Test
    void the_size_is_that_of_the_redline_against_what_is_live() {
        var page = house.aDraft().live();
        page.after(one -> one.write(ADA, "We keep logs for two long years.")).after(one -> one.submit(ADA));
        var size = queue.size(page.now());
        assertThat(size.wordsAdded()).isEqualTo(3);
        assertThat(size.wordsRemoved()).isEqualTo(2);
        assertThat(queue.size(page.now())).isSameAs(size);
    }

    /** As if every page that waits were looked at each time. */
    private List<String> plainly(Actor actor, QueueQuestion question) {
        return house.standings.in(Stage.LEGAL_REVIEW).stream()
                .filter(page -> question.submitter().isEmpty()
                        || question.submitter().equals(asked(page).by().value()))
                .filter(page -> question.due() != Deadline.DAY
                        || page.review()
                                .due()
                                .filter(NEXT_WEEK.plus(1, ChronoUnit.DAYS)::isAfter)
                                .isPresent())
                .filter(page ->
                        question.due() != Deadline.NONE || page.review().due().isEmpty())
                .filter(page -> question.share() != Share.OVERDUE
                        || page.review().due().filter(NEXT_WEEK::isAfter).isPresent())
                .filter(page -> question.share() != Share.MINE || isFor(actor, page))
                .sorted(order(question.order())
                        .thenComparing(page -> asked(page).at())
                        .thenComparing(page -> page.id().value()))
                .map(page -> page.path().value())
                .toList();
    }

    private Comparator<Standing> order(Order order) {
        return switch (order) {
            case WAIT -> Comparator.comparing(page -> asked(page).at());
            case DUE -> Comparator.comparing(page -> page.review().due().orElse(Instant.MAX));
            case SIZE -> Comparator.comparing(page -> -queue.size(page).words());
        };
    }

    private static Submission asked(Standing page) {
        return page.submission().orElseThrow();
    }

    private boolean isFor(Actor actor, Standing page) {
        return page.assignee()
                .map(actor.name()::equals)
                .orElseGet(() -> !page.writers().contains(actor.name())
                        && page.signOffs().stream()
                                .noneMatch(signed -> signed.by().equals(actor.name()))
                        && !house.moves.pending(page).next(actor).isEmpty());
    }

    @Test
    void the_queue_is_as_if_all_that_waits_were_looked_at_whatever_happens() {
        var random = new Random(6);
        var pages = new ArrayList<APage>();
        for (int step = 0; step < 80; step++) {
            if (pages.size() < 3 || random.nextInt(3) == 0) {
                pages.add(house.aDraft()
                        .at("page-" + step)
                        .by(step % 3 == 0 ? BEN : WANDA)
                        .ofType(step % 2 == 0 ? SmallTypes.POLICY : SmallTypes.CONTRACT)
                        .saying(House.text("Title", "word ".repeat(1 + step * 7 % 11)))
                        .inReview());
            } else {
                happens(pages.get(random.nextInt(pages.size())), random.nextInt(6), step);
            }
            for (Share share : Share.values()) {
                for (Order order : Order.values()) {
                    for (Deadline due : List.of(Deadline.ANY, Deadline.DAY, Deadline.NONE)) {
                        var question = new QueueQuestion(share, "", "", step % 2 == 0 ? "" : "ben", due, 0, order);
                        for (Actor actor : List.of(CARL, CORA, WANDA, ADA)) {
                            var plainly = plainly(actor, question);
                            assertThat(paths(actor, question)).isEqualTo(plainly);
                            assertThat(queue.count(actor, question, NEXT_WEEK)).isEqualTo(plainly.size());
                        }
                    }
                }
            }
        }
    }

    /** What is not allowed where the page stands is refused, and nothing happens. */
    private void happens(APage page, int what, int step) {
        switch (what) {
            case 0 -> page.approve(CARL);
            case 1 -> page.sendBack(CORA, "Not yet.");
            case 2 -> page.write(ADA, "Words " + step);
            case 3 -> page.submit(ADA);
            case 4 -> assign(page, step % 2 == 0 ? "cora" : "carl");
            default ->
                house.moves.add(
                        CARL,
                        page.id(),
                        Transition.ASSIGN,
                        Map.of(Detail.DUE, "2026-03-%02dT08:00:00Z".formatted(7 + step % 4), Detail.REASON, "It is."));
        }
    }

    @Test
    void a_type_that_asks_for_another_lawyer_since_is_in_the_queue_of_that_one() {
        var capacity = new AtomicReference<>("legal");
        var policy = new SmallTypes().get(SmallTypes.POLICY);
        ContentTypes types = () -> List.of(new ContentType(
                policy.name(),
                policy.label(),
                policy.plural(),
                policy.schemaOrg(),
                policy.fields(),
                List.of(capacity.get()),
                policy.wording()));
        var other = new House(types);
        var anew =
                new ReviewQueue(other.standings, other.moves, new Sizes(other.texts, types, new PageMarkup()), types);
        other.aDraft().at("one").inReview();
        assertThat(anew.count(CARL, all(Share.MINE), NEXT_WEEK)).isEqualTo(1);
        assertThat(anew.count(PIA, all(Share.MINE), NEXT_WEEK)).isZero();
        capacity.set("privacy");
        assertThat(anew.count(CARL, all(Share.MINE), NEXT_WEEK)).isZero();
        assertThat(anew.count(PIA, all(Share.MINE), NEXT_WEEK)).isEqualTo(1);
    }

    @Test
    void what_was_compared_once_is_not_compared_again_for_the_order_of_sizes() {
        var drawn = new AtomicInteger();
        var shown = new PageMarkup();
        var counting = (Markup) Proxy.newProxyInstance(
                Markup.class.getClassLoader(), new Class<?>[] {Markup.class}, (self, method, sent) -> {
                    drawn.incrementAndGet();
                    return method.invoke(shown, sent);
                });
        var compared = new ReviewQueue(
                house.standings, house.moves, new Sizes(house.texts, new SmallTypes(), counting), new SmallTypes());
        var bySize = new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.SIZE);
        var pages = Stream.of("one", "two", "three")
                .map(path -> house.aDraft()
                        .at(path)
                        .saying(House.text("Title", path))
                        .inReview())
                .toList();
        compared.waiting().forEach(compared::size);
        int before = drawn.get();
        assertThat(compared.ask(CARL, bySize, NEXT_WEEK).all()).hasSize(3);
        assertThat(drawn.get()).isEqualTo(before).isPositive();
        pages.get(1).sendBack(CARL, "Not yet.");
        pages.get(1).after(page -> page.write(ADA, "word ".repeat(99))).after(page -> page.submit(ADA));
        assertThat(compared.ask(CARL, bySize, NEXT_WEEK).some(0, 1))
                .extracting(Standing::id)
                .containsExactly(pages.get(1).id());
        assertThat(drawn.get()).as("that page alone").isLessThan(2 * before);
    }

    private void assign(APage page, String to) {
        house.moves.add(ADA, page.id(), Transition.ASSIGN, Map.of(Detail.ASSIGNEE, to));
    }

    private void due(APage page, String instant) {
        House.done(house.moves.add(
                CARL, page.id(), Transition.ASSIGN, Map.of(Detail.DUE, instant, Detail.REASON, "The board meets.")));
    }

    private static QueueQuestion all(Share share) {
        return QueueQuestion.ALL.of(share);
    }

    private List<String> paths(Actor actor, QueueQuestion question) {
        return queue.ask(actor, question, NEXT_WEEK).all().stream()
                .map(page -> page.path().value())
                .toList();
    }
}
