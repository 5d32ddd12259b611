package org.imprimatur.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryCredentials;
import org.imprimatur.fixture.MemoryLedger;
import org.imprimatur.fixture.ReversingHashing;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePage;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The demo goes the way that every text goes, and what it shows holds together. */
class DemoTest {
    private static final Pattern LINK = Pattern.compile("/(en|zh)/([a-z0-9/-]*)");
    private static final AccountName CARL = new AccountName("carl");

    private final ContentTypes types = DeclaredTypes.shipped();
    private final House house = new House(types);
    private final MemoryLedger ledger = new MemoryLedger();
    private final MemoryCredentials credentials = new MemoryCredentials();

    private List<String> demo(House node, Ledger records, Migrations files) {
        var accounts = new Accounts(node.journals);
        accounts.load();
        var passwords = new Passwords(credentials, new ReversingHashing());
        var keeping = new KeepingAccounts(accounts, passwords, new Secrets(new SecureRandom()), Clock.systemUTC());
        var workflow =
                new Workflow(node.standings, node.claims, accounts, node.drafting, node.reviewing, node.publishing);
        var kinds =
                List.of(new AccountStep(keeping), new PageStep(workflow, types), new ChangeStep(workflow, node.texts));
        return new Migrating(records, kinds, Clock.systemUTC(), Patience.SHARED, "node").apply(files, true);
    }

    private List<String> demo() {
        return demo(house, ledger, Migrations.shipped());
    }

    private Standing page(String locale, String path) {
        return house.standings.at(new LocaleTag(locale), new PagePath(path)).orElseThrow();
    }

    @Test
    void the_index_lists_every_file_of_the_folder() {
        assertThat(Migrations.shipped()).isEqualTo(Migrations.in(Path.of("migrations")));
    }

    @Test
    void every_type_has_live_pages_in_both_languages() {
        demo();
        var names = types.all().stream().map(ContentType::name).toList();
        for (LocaleTag locale : List.of(House.EN, House.ZH)) {
            assertThat(house.live.in(locale)).extracting(LivePage::type).containsAll(names);
        }
    }

    @Test
    void every_page_has_its_translation() {
        demo();
        assertThat(house.standings.all())
                .hasSizeGreaterThanOrEqualTo(24)
                .allSatisfy(
                        page -> assertThat(house.standings.group(page.group())).hasSize(2));
    }

    @Test
    void everything_that_is_live_was_signed_off_by_counsel_who_did_not_write_it() {
        demo();
        assertThat(house.standings.all())
                .filteredOn(page -> page.live().isPresent())
                .allSatisfy(page -> {
                    assertThat(page.live().orElseThrow().signOffs())
                            .extracting(signOff -> signOff.by())
                            .containsExactly(CARL);
                    assertThat(page.everWriters()).doesNotContain(CARL);
                });
    }

    @Test
    void one_policy_waits_for_counsel_against_what_is_live_and_one_question_is_a_draft() {
        demo();
        for (String locale : List.of("en", "zh")) {
            var policy = page(locale, "policies/disclosure");
            assertThat(policy.stage()).isEqualTo(Stage.LEGAL_REVIEW);
            assertThat(policy.isHeadLive()).isFalse();
            assertThat(policy.live()).isPresent();
            assertThat(page(locale, "questions/backups").stage()).isEqualTo(Stage.DRAFT);
        }
    }

    @Test
    void every_link_within_the_site_leads_to_a_live_page_of_the_same_language() {
        demo();
        for (LivePage page : house.live.all()) {
            LINK.matcher(house.live.text(page).canonical())
                    .results()
                    .filter(link -> !link.group(2).isEmpty())
                    .forEach(link -> {
                        assertThat(link.group(1)).isEqualTo(page.locale().value());
                        assertThat(house.live.find(page.locale(), new PagePath(link.group(2))))
                                .as("%s links to %s", page.address(), link.group())
                                .isPresent();
                    });
        }
    }

    @Test
    void the_passwords_of_the_people_are_told_once() {
        assertThat(demo()).hasSize(3).allSatisfy(line -> assertThat(line).contains("with the one-time password"));
        assertThat(demo()).isEmpty();
    }

    @Test
    void doing_it_all_again_as_after_a_crash_changes_nothing() {
        demo();
        int entries = house.journals.size();
        assertThat(demo(house.anotherNode(), new MemoryLedger(), Migrations.shipped()))
                .isEmpty();
        assertThat(house.journals.size()).isEqualTo(entries);
    }

    @Test
    void a_demo_that_was_left_half_done_is_finished() {
        var killed = new IllegalStateException("killed");
        house.journals.beforeEach(entry -> {
            if (house.journals.size() == 47) {
                throw killed;
            }
        });
        assertThatThrownBy(this::demo).isSameAs(killed);
        house.journals.beforeEach(entry -> {});
        demo(house.anotherNode(), ledger, Migrations.shipped());
        var whole = new House(types);
        demo(whole, new MemoryLedger(), Migrations.shipped());
        assertThat(house.journals.size()).isEqualTo(whole.journals.size());
        assertThat(house.anotherNode().live.all())
                .extracting(LivePage::address)
                .isEqualTo(whole.live.all().stream().map(LivePage::address).toList());
    }

    @RepeatedTest(3)
    void two_nodes_that_do_it_at_once_without_a_common_ledger_still_make_each_page_once() throws Exception {
        demo(
                house,
                ledger,
                new Migrations(Migrations.shipped().inOrder().stream()
                        .filter(migration -> migration.yaml().contains("account:"))
                        .toList()));
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var nodes = Stream.of(house, house.anotherNode())
                    .map(node -> threads.submit(() -> {
                        start.await();
                        return demo(node, new MemoryLedger(), Migrations.shipped());
                    }))
                    .toList();
            var told = new ArrayList<String>();
            for (var node : nodes) {
                told.addAll(node.get());
            }
            assertThat(told).isEmpty();
        } finally {
            threads.shutdownNow();
        }
        var whole = new House(types);
        demo(whole, new MemoryLedger(), Migrations.shipped());
        assertThat(house.journals.size()).isEqualTo(whole.journals.size());
    }

    @Test
    void a_step_that_would_not_pass_review_is_refused_with_its_line_before_anything_is_applied() {
        var bad = Migration.of("demo/1099-bad.yaml", """
                steps:
                  - page:
                      group: x
                      type: policy
                      author: ada
                      counsel: carl
                      until: published
                      languages:
                        en:
                          path: x
                          fields:
                            title: X
                            version: '1'
                            kind: poem
                """);
        assertThatThrownBy(() -> demo(house, ledger, Migrations.shipped().and(new Migrations(List.of(bad)))))
                .isInstanceOf(BadDataFile.class)
                .hasMessageStartingWith("demo/1099-bad.yaml, line 14: the field 'kind' of the type policy");
        assertThat(house.journals.size()).isZero();
    }

    @Test
    void counsel_cannot_be_the_author() {
        var own = Migration.of("demo/1002-own.yaml", """
                steps:
                  - account: {name: wanda, displayName: Wanda, roles: [author, counsel]}
                  - page:
                      group: x
                      type: page
                      author: wanda
                      counsel: wanda
                      until: published
                      languages:
                        en: {path: x, fields: {title: X}}
                """);
        assertThatThrownBy(() -> demo(house, ledger, new Migrations(List.of(own))))
                .hasMessageContaining("the page en/x stays where it is: NOT_OWN_WORK");
        assertThat(house.live.all()).isEmpty();
    }

    @Test
    void the_people_have_the_roles_that_the_workflow_wants() {
        demo();
        var accounts = new Accounts(house.journals);
        accounts.load();
        assertThat(accounts.find(CARL).orElseThrow().roles()).containsExactly(Role.COUNSEL);
        assertThat(accounts.find("ada").orElseThrow().roles()).containsExactly(Role.AUTHOR);
    }
}
