package org.imprimatur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.refusal;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imprimatur.accounts.Answer;
import org.imprimatur.editing.Declared;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class KeepingTypesTest {
    private static final DeclaredTypes FILES = DeclaredTypes.shipped();
    private static final TypeName POLICY = new TypeName("policy");
    private static final LocaleTag EN = new LocaleTag("en");

    private final MemoryJournals journals = new MemoryJournals();
    private final Catalogue catalogue = new Catalogue(journals, FILES);
    private final House house = new House(catalogue);
    private final KeepingTypes keeping = on(catalogue);

    private KeepingTypes on(Catalogue some) {
        return new KeepingTypes(some, FILES, house.standings, house.texts, new SteppingClock());
    }

    private String policy() {
        return catalogue.known(POLICY).orElseThrow().now().file();
    }

    private int version() {
        return catalogue.known(POLICY).orElseThrow().version();
    }

    private String with(String from, String to) {
        assertThat(policy()).contains(from);
        return policy().replace(from, to);
    }

    private KnownType saved(String file) {
        return yes(keeping.save(People.ROOT, POLICY, version(), file, "Because"));
    }

    private static <T> T yes(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw new AssertionError("refused: " + why);
        });
    }

    private static Refused no(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                why -> why);
    }

    private static final String VERSION = """
              - name: version
                kind: line
            """;
    private static final String LAW = "  - name: governingLaw\n";
    private static final UnaryOperator<String> RENAMED =
            file -> file.replace(LAW, "  - name: law\n    formerly: [governingLaw]\n");
    private static final UnaryOperator<String> RETIRED = file -> file.replace(
            LAW + "    kind: line\n    maxLength: 200\n",
            LAW + "    kind: line\n    maxLength: 200\n    retired: true\n");
    private static final UnaryOperator<String> WITH_OFFICER =
            file -> file + "  - {name: officer, kind: line, required: true, label: {en: Officer, zh: 负责人员}}\n";

    private static Text text() {
        return House.text("Privacy", "We keep logs.")
                .with("kind", new FieldValue.One("privacy"))
                .with("version", new FieldValue.One("1"))
                .with("governingLaw", new FieldValue.One("Irish law"));
    }

    private Standing livePage() {
        var page = inReview();
        return done(house.publishing.publish(People.CARL, page.id(), page.head().text()));
    }

    private Standing submitted() {
        var page = house.aDraft().ofType(POLICY).saying(text()).begun().now();
        return done(house.reviewing.submit(People.ADA, page.id(), page.head().text(), ""));
    }

    private Standing inReview() {
        var page = submitted();
        return done(house.reviewing.approve(People.CARL, page.id(), page.head().text(), "legal", EN));
    }

    @Test
    void everybody_sees_a_field_at_once_and_so_do_other_nodes_and_the_next_start() {
        var other = new Catalogue(journals, FILES);
        saved(WITH_OFFICER.apply(policy()));
        assertThat(catalogue.get(POLICY).field("officer")).isPresent();
        assertThat(new Catalogue(journals, FILES).get(POLICY)).isEqualTo(catalogue.get(POLICY));
        assertThat(other.get(POLICY).field("officer")).isEmpty();
        other.refresh();
        assertThat(other.get(POLICY)).isEqualTo(catalogue.get(POLICY));
    }

    @Test
    void nothing_is_signed_under_a_wording_that_was_changed_while_somebody_read() {
        var page = submitted();
        var read = new Declared(EN, Set.of(house.reviewing.wording(page).hashIn("en")));
        saved(with("I have read this text in full", "I have studied this text"));
        var seen = page.head().text();
        assertThat(House.refusal(house.reviewing.approve(People.CARL, page.id(), seen, "legal", read)))
                .isEqualTo("WORDING_CHANGED");
        assertThat(House.refusal(house.reviewing.approve(People.ADA, page.id(), seen, "legal", read)))
                .as("whoever may not sign at all is told that")
                .isEqualTo("NOT_YOUR_ROLE");
        var again = new Declared(EN, Set.of(house.reviewing.wording(page).hashIn("en")));
        var signed = done(house.reviewing.approve(People.CARL, page.id(), seen, "legal", again));
        assertThat(signed.signOffs().get(0).wording()).contains("I have studied this text");
    }

    @Test
    void whoever_draws_pages_is_told_once_for_each_change() {
        var told = new int[1];
        catalogue.onChange(() -> told[0]++);
        saved(WITH_OFFICER.apply(policy()));
        catalogue.refresh();
        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void the_same_definition_again_is_nothing_however_it_is_written() {
        assertThat(saved(policy() + "\n# a remark\n").version()).isZero();
        assertThat(journals.of(org.imprimatur.journal.Subject.of(POLICY))).isEmpty();
    }

    @Test
    void of_two_admins_who_began_from_the_same_version_one_wins() {
        var mine = WITH_OFFICER.apply(policy());
        var other = new Catalogue(journals, FILES);
        var theirs = on(other);
        saved(RETIRED.apply(policy()));
        var refused = no(theirs.save(People.ROOT, POLICY, 0, mine, "Because"));
        assertThat(refused.key()).isEqualTo("TYPE_CHANGED_MEANWHILE");
        assertThat(other.get(POLICY)).isEqualTo(catalogue.get(POLICY));
    }

    @Test
    void only_an_admin_changes_types_and_says_why() {
        assertThat(no(keeping.save(People.ADA, POLICY, 0, WITH_OFFICER.apply(policy()), "Because"))
                        .key())
                .isEqualTo("ADMINS_ONLY");
        assertThat(no(keeping.save(People.ROOT, POLICY, 0, WITH_OFFICER.apply(policy()), " "))
                        .key())
                .isEqualTo("TYPE_NOTE_NEEDED");
    }

    @Test
    void a_type_can_be_added() {
        var term = new TypeName("term");
        var file = policy().replace("name: policy\n", "name: term\n");
        yes(keeping.save(People.ROOT, term, Version.NONE, file, "For the glossary"));
        assertThat(catalogue.get(term).field("governingLaw")).isPresent();
        assertThat(catalogue.all().get(catalogue.all().size() - 1).name()).isEqualTo(term);
        assertThat(no(keeping.save(People.ROOT, term, Version.NONE, file, "Again"))
                        .key())
                .isEqualTo("TYPE_CHANGED_MEANWHILE");
        assertThat(no(keeping.save(People.ROOT, POLICY, Version.NONE, policy(), "Again"))
                        .key())
                .isEqualTo("TYPE_EXISTS");
    }

    @Test
    void a_mistake_is_named_with_its_line() {
        var refused = no(keeping.save(People.ROOT, POLICY, 0, with("kind: line", "kind: lime"), "Because"));
        assertThat(refused.key()).isEqualTo("TYPE_WRONG");
        assertThat(refused.plainArgs().get(1)).contains("'lime' should be one of");
    }

    private Set<String> broken(String file) {
        return no(keeping.save(People.ROOT, POLICY, version(), file, "Because")).problems().stream()
                .map(Problem::key)
                .collect(Collectors.toSet());
    }

    @Test
    void what_texts_may_hold_stays_readable() {
        assertThat(broken(with(LAW, "  - name: law\n"))).containsExactly("TYPE_FIELD_GONE");
        assertThat(broken(with(VERSION, VERSION.replace("line", "list")))).containsExactly("TYPE_KIND_FIXED");
        assertThat(broken(policy() + "  - {name: body, kind: line, label: {en: Body}}\n"))
                .containsExactly("TYPE_BODY_NEEDED");
        assertThat(broken(policy() + "  - {name: title, kind: line, retired: true, label: {en: Title}}\n"))
                .containsExactly("TYPE_TITLE_NEEDED");
        saved(RENAMED.apply(policy()));
        assertThat(broken(with("    formerly: [governingLaw]\n", ""))).containsExactly("TYPE_FORMER_NAME_GONE");
    }

    @Test
    void a_renamed_field_is_read_from_old_texts_and_their_hashes_stay() {
        var page = livePage();
        var hash = page.head().text();
        saved(RENAMED.apply(policy()));
        var type = catalogue.get(POLICY);
        var stored = house.texts.get(hash);
        assertThat(stored.hash()).isEqualTo(hash);
        assertThat(type.read(stored).one("law")).isEqualTo("Irish law");
        assertThat(type.problems(stored)).isEmpty();
        assertThat(house.standings.find(page.id()).orElseThrow()).isEqualTo(page);
    }

    @Test
    void the_same_text_under_the_new_name_of_a_field_is_no_new_revision() {
        var page = livePage();
        saved(RENAMED.apply(policy()));
        var read = catalogue.get(POLICY).read(text());
        assertThat(read.hash()).isNotEqualTo(page.head().text());
        var now = done(house.drafting.save(People.ADA, page.id(), 1, read, ""));
        assertThat(now).isEqualTo(page);
        var other = done(
                house.drafting.save(People.ADA, page.id(), 1, read.with("law", new FieldValue.One("Dutch law")), ""));
        assertThat(other.head().number()).isEqualTo(2);
    }

    @Test
    void a_retired_field_keeps_what_texts_hold_and_hinders_nobody() {
        var page = submitted();
        saved(RETIRED.apply(policy()));
        var type = catalogue.get(POLICY);
        assertThat(type.field("governingLaw")).isEmpty();
        assertThat(type.everField("governingLaw")).isPresent();
        assertThat(type.problems(house.texts.get(page.head().text()))).isEmpty();
    }

    @Test
    void the_preview_tells_which_pages_become_incomplete_and_that_live_ones_stay() {
        var page = livePage();
        var effects = keeping.effects(yes(keeping.check(People.ROOT, POLICY, 0, WITH_OFFICER.apply(policy()))));
        assertThat(effects.pages()).isEqualTo(1);
        assertThat(effects.live()).isEqualTo(1);
        assertThat(effects.affected().get(0).fresh())
                .containsExactly(new Problem("officer", "FIELD_REQUIRED", List.of()));
        saved(WITH_OFFICER.apply(policy()));
        assertThat(house.live.find(page.locale(), page.path())).isPresent();
        assertThat(keeping.effects(catalogue.known(POLICY).orElseThrow().now()).affected())
                .isEmpty();
    }

    @Test
    void the_preview_counts_live_pages_from_which_something_vanishes() {
        livePage();
        assertThat(keeping.effects(FILES.read(RETIRED.apply(policy()))).fading())
                .isEqualTo(1);
        assertThat(keeping.effects(FILES.read(RENAMED.apply(policy()))).fading())
                .isZero();
    }

    @Test
    void a_stricter_review_holds_for_what_is_in_review_from_then_on() {
        var page = inReview();
        var stricter = with("signOffs: [legal]\n  due: 5", "signOffs: [legal, privacy]\n  due: 5");
        var asked =
                keeping.effects(FILES.read(stricter)).affected().get(0).asked().orElseThrow();
        assertThat(asked.missingBefore()).isEmpty();
        assertThat(asked.missingAfter()).containsExactly("privacy");
        saved(stricter);
        assertThat(refusal(house.publishing.publish(
                        People.CARL, page.id(), page.head().text())))
                .isEqualTo("SIGN_OFF_MISSING");
        done(house.reviewing.approve(People.PIA, page.id(), page.head().text(), "privacy", EN));
        done(house.publishing.publish(People.CARL, page.id(), page.head().text()));
    }

    @Test
    void a_text_in_review_that_a_new_rule_makes_incomplete_is_not_signed_off_or_published() {
        var page = inReview();
        saved(WITH_OFFICER.apply(policy()));
        assertThat(refusal(house.publishing.publish(
                        People.CARL, page.id(), page.head().text())))
                .isEqualTo("TEXT_INCOMPLETE");
        done(house.reviewing.sendBack(People.CARL, page.id(), page.head().text(), "The officer is missing"));
    }

    @Test
    void an_older_version_comes_back_with_later_fields_out_of_use_and_renamed_ones_found_under_both_names() {
        saved(WITH_OFFICER.andThen(RENAMED).apply(policy()));
        var back = yes(keeping.restore(People.ROOT, POLICY, 1, Version.SHIPPED, "As it was"));
        var type = back.now().type();
        assertThat(back.version()).isEqualTo(2);
        assertThat(back.newest().orElseThrow().restored()).isZero();
        assertThat(type.retired()).extracting(Field::name).containsExactly("officer");
        assertThat(type.field("governingLaw").orElseThrow().formerly()).containsExactly("law");
        assertThat(type.fields())
                .extracting(Field::name)
                .isEqualTo(FILES.get(POLICY).fields().stream().map(Field::name).toList());
    }

    @Test
    void the_journal_is_one_chain_that_names_the_hash_of_each_definition() {
        saved(WITH_OFFICER.apply(policy()));
        saved(RETIRED.apply(policy()));
        var entries = journals.of(org.imprimatur.journal.Subject.of(POLICY));
        assertThat(org.imprimatur.journal.Chain.firstBreak(entries)).isEmpty();
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details().get("hash"))
                    .isEqualTo(Hash.of(entry.details().get("definition")).hex());
            assertThat(entry.by()).isEqualTo(People.ROOT.name());
            assertThat(entry.details()).containsEntry("note", "Because");
        });
    }
}
