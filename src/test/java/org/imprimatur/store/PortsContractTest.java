package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import jakarta.nosql.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Person;
import org.imprimatur.access.Wanted;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Chain;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Snapshot;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.listing.SavedView;
import org.imprimatur.migrations.LedgerEntry;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mark;
import org.imprimatur.notices.Mode;
import org.imprimatur.once.Note;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Hindrances;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.reading.LivePages;
import org.imprimatur.review.Signet;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Topic;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.Presence;
import org.imprimatur.typing.WorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the core may rely on, whatever the engine: its ports through Jakarta NoSQL's Template. */
@ParameterizedClass
@MethodSource("org.imprimatur.store.EngineUnderTest#all")
class PortsContractTest {
    private static final String STRANGE = "信任 𠮷😀 \"'\\$.% \t\r\n<b>é</b>";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @Parameter
    private EngineUnderTest engine;

    @TempDir
    private Path directory;

    private OpenPorts ports;
    private Template template;
    private DatabaseManager documents;
    private Journals journals;

    @BeforeEach
    void open() {
        ports = OpenPorts.on(engine, directory);
        template = ports.template();
        documents = ports.store().engine().candid();
        journals = new NoSqlJournals(template, documents);
    }

    @AfterEach
    void close() {
        ports.close();
    }

    @Test
    void an_entry_comes_back_as_it_was_hashed() {
        var entry = new Entry(
                new Subject("page:a"),
                1,
                Hash.NONE,
                NOON,
                new AccountName("ada"),
                "create",
                Map.of("note", STRANGE, "empty", ""));

        assertThat(journals.append(entry)).isTrue();
        assertThat(journals.of(entry.subject())).containsExactly(entry);
        assertThat(journals.of(entry.subject()).get(0).hash()).isEqualTo(entry.hash());
    }

    @Test
    void a_taken_number_is_refused_and_the_first_entry_stays() {
        var first = entry("page:a", 1, "ada");

        assertThat(journals.append(first)).isTrue();
        assertThat(journals.append(entry("page:a", 1, "ben"))).isFalse();
        assertThat(journals.append(first)).isFalse();
        assertThat(journals.of(first.subject())).containsExactly(first);
    }

    @Test
    void a_journal_is_in_the_order_of_its_numbers_and_holds_no_neighbours() {
        for (var subject : List.of("page:a", "page:a-b", "page:a.b", "page:a0", "page:aa", "page:a@", "page:a_")) {
            for (int number : List.of(100, 9, 10, 1, 99)) {
                journals.append(entry(subject, number, "ada"));
            }
        }
        assertThat(journals.of(new Subject("page:a")))
                .allMatch(entry -> entry.subject().value().equals("page:a"))
                .extracting(Entry::number)
                .containsExactly(1, 9, 10, 99, 100);
        assertThat(journals.of(new Subject("page:b"))).isEmpty();
    }

    @Test
    void all_entries_are_told_once_subject_by_subject_however_many() {
        for (int number = 1; number <= 350; number++) {
            for (var subject : List.of("page:b", "account:ada", "page:a", "page:a-b")) {
                journals.append(entry(subject, number, "ada"));
            }
        }
        var told = new ArrayList<Entry>();
        journals.forEach(told::add);

        assertThat(told).hasSize(1_400).doesNotHaveDuplicates();
        for (int i = 0; i < 4; i++) {
            var journal = told.subList(i * 350, (i + 1) * 350);
            assertThat(journal)
                    .extracting(Entry::subject)
                    .containsOnly(journal.get(0).subject());
            assertThat(journal).extracting(Entry::number).isSorted();
        }
    }

    @Test
    void the_journals_of_one_kind_are_told_without_the_others() {
        for (var subject : List.of("page:b", "account:ada", "page:a", "accounting:x", "account:zoe@office.example")) {
            journals.append(entry(subject, 1, "ada"));
            journals.append(entry(subject, 2, "ada"));
        }
        var told = new ArrayList<String>();
        journals.forEach(Subject.ACCOUNT, entry -> told.add(entry.id()));

        assertThat(told)
                .containsExactly(
                        "account:ada/000000001",
                        "account:ada/000000002",
                        "account:zoe@office.example/000000001",
                        "account:zoe@office.example/000000002");
    }

    @Test
    void of_a_thousand_writers_on_one_page_exactly_one_wins_each_number() throws Exception {
        var subject = new Subject("page:crowded");
        var people = Executors.newFixedThreadPool(32);
        try {
            var deeds = IntStream.rangeClosed(1, 1_000)
                    .<Callable<Boolean>>mapToObj(
                            writer -> () -> journals.append(entry("page:crowded", 1 + writer % 40, "w" + writer)))
                    .toList();
            int wins = 0;
            for (var deed : people.invokeAll(deeds)) {
                wins += deed.get() ? 1 : 0;
            }
            assertThat(wins).isEqualTo(40);
        } finally {
            people.shutdownNow();
        }
        assertThat(journals.of(subject))
                .extracting(Entry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void of_many_who_say_the_very_same_at_once_one_wins() throws Exception {
        var people = Executors.newFixedThreadPool(16);
        try {
            var same = entry("page:a", 1, "ada");
            int wins = 0;
            for (var deed : people.invokeAll(IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(i -> () -> journals.append(same))
                    .toList())) {
                wins += deed.get() ? 1 : 0;
            }
            assertThat(wins).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void the_first_key_pair_stays_whoever_makes_another() {
        var signets = new NoSqlSignets(template);
        var first = Signet.fresh();

        assertThat(signets.find()).isEmpty();
        assertThat(signets.keep(first)).isTrue();
        assertThat(signets.keep(Signet.fresh())).isFalse();
        assertThat(signets.get().key()).isEqualTo(first.key());
        assertThat(signets.get().secret()).isEqualTo(first.secret());
    }

    @Test
    void a_text_is_kept_under_its_hash_as_often_as_one_likes() {
        var texts = new NoSqlTexts(template, documents);
        var text = new Text(Map.of(
                "title", new FieldValue.One(STRANGE),
                "tags", new FieldValue.Many(List.of("a", "信任")),
                "links", new FieldValue.Rows(List.of(Map.of("label", "𠮷", "href", "/a"))),
                "body", new FieldValue.One("信任 is trust 😀. ".repeat(60_000))));

        assertThat(texts.keep(text)).isEqualTo(text.hash());
        assertThat(texts.keep(text)).isEqualTo(text.hash());
        assertThat(texts.find(text.hash())).contains(text);
        assertThat(texts.find(Hash.of("another"))).isEmpty();
        assertThat(texts.find(texts.keep(Text.EMPTY))).contains(Text.EMPTY);
    }

    @Test
    void a_text_is_there_before_or_with_the_entry_that_names_it() {
        var unwritten = Unwritten.of(ports.store().engine());
        var texts = new NoSqlTexts(template, documents, unwritten);
        var naming = new NoSqlJournals(template, documents, unwritten);
        var others = new NoSqlTexts(template, documents);

        var one = House.text("One", "信任");
        assertThat(texts.keepWithEntry(one)).isEqualTo(one.hash());
        assertThat(texts.find(one.hash())).contains(one);
        assertThat(naming.append(naming("a", 1, one))).isTrue();
        assertThat(others.find(one.hash())).contains(one);

        texts.keepWithEntry(one);
        assertThat(naming.append(naming("b", 1, one)))
                .as("the same text of another page")
                .isTrue();
        var two = House.text("Two", "信任");
        texts.keepWithEntry(two);
        assertThat(naming.append(naming("a", 1, two))).as("the number is taken").isFalse();
        assertThat(naming.append(naming("a", 2, two))).isTrue();
        assertThat(others.find(two.hash())).contains(two);
        assertThat(naming.of(naming("a", 1, one).subject())).hasSize(2);
    }

    private static Entry naming(String page, int number, Text text) {
        return new Entry(
                Subject.of(new PageId(page)),
                number,
                Hash.NONE,
                Instant.EPOCH,
                new AccountName("ada"),
                "save",
                Map.of("text", text.hash().hex()));
    }

    @Test
    void texts_that_no_entry_names_after_all_are_found_by_whoever_kept_them_and_do_not_heap_up() {
        var texts =
                new NoSqlTexts(template, documents, Unwritten.of(ports.store().engine()));
        var all = IntStream.range(0, 3 * Unwritten.MOST)
                .mapToObj(number -> House.text("No. " + number, "信任 " + number))
                .toList();
        all.forEach(texts::keepWithEntry);
        var others = new NoSqlTexts(template, documents);

        assertThat(all).allSatisfy(text -> assertThat(texts.find(text.hash())).contains(text));
        assertThat(all.subList(0, 2 * Unwritten.MOST))
                .allSatisfy(text -> assertThat(others.find(text.hash())).contains(text));
    }

    @Test
    void every_text_is_told_once_however_many() {
        var texts = new NoSqlTexts(template, documents);
        var all = IntStream.range(0, 450)
                .mapToObj(number -> House.text("No. " + number, "信任 " + number))
                .toList();
        all.forEach(texts::keep);
        texts.keep(all.get(0));
        var told = new ArrayList<Text>();
        texts.forEach(told::add);

        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void who_claims_a_path_first_has_it() {
        var claims = new NoSqlClaims(template);
        var path = new PagePath("legal/privacy");

        assertThat(claims.claim(House.EN, path, 1, new PageId("one"))).isEqualTo(new PageId("one"));
        assertThat(claims.claim(House.EN, path, 1, new PageId("two"))).isEqualTo(new PageId("one"));
        assertThat(claims.claim(House.ZH, path, 1, new PageId("two"))).isEqualTo(new PageId("two"));
        assertThat(claims.owner(House.EN, path, 1)).contains(new PageId("one"));
        assertThat(claims.owner(House.EN, path, 2))
                .as("the next turn is nobody's yet")
                .isEmpty();
        assertThat(claims.claim(House.EN, path, 2, new PageId("two"))).isEqualTo(new PageId("two"));
        assertThat(claims.owner(House.EN, path, 2)).contains(new PageId("two"));
    }

    @Test
    void who_claims_a_place_in_a_group_first_has_it_in_that_turn() {
        var claims = new NoSqlClaims(template);
        var group = new GroupId("privacy");
        var first = new PagePath("legal/privacy");
        var second = new PagePath("privacy");

        assertThat(claims.claim(group, House.EN, 1, first)).isEqualTo(first);
        assertThat(claims.claim(group, House.EN, 1, second)).isEqualTo(first);
        assertThat(claims.claim(group, House.EN, 2, second)).isEqualTo(second);
        assertThat(claims.claim(group, House.ZH, 1, second)).isEqualTo(second);
        assertThat(claims.claim(new GroupId("terms"), House.EN, 1, second)).isEqualTo(second);
    }

    @Test
    void the_last_password_counts() {
        var credentials = new NoSqlCredentials(template);
        var ada = new AccountName("ada");

        assertThat(credentials.find(ada)).isEmpty();
        credentials.set(ada, "first");
        credentials.set(ada, "second");
        assertThat(credentials.find(ada)).contains("second");
        assertThat(credentials.find(new AccountName("ben"))).isEmpty();
    }

    @Test
    void the_ledger_of_migrations_takes_each_line_once() {
        var ledger = new NoSqlLedger(template);
        var claim = new LedgerEntry(1, LedgerEntry.Mark.CLAIMED, 1, "0001-\u4fe1.yaml", Hash.of("x"), "node-1", NOON);
        var late = new LedgerEntry(1, LedgerEntry.Mark.CLAIMED, 1, "0001-\u4fe1.yaml", Hash.of("x"), "node-2", NOON);
        var done = new LedgerEntry(1, LedgerEntry.Mark.APPLIED, 1, "0001-\u4fe1.yaml", Hash.of("x"), "node-1", NOON);

        assertThat(ledger.all()).isEmpty();
        assertThat(ledger.insert(claim)).isTrue();
        assertThat(ledger.insert(late)).isFalse();
        assertThat(ledger.insert(done)).isTrue();
        assertThat(ledger.all()).containsExactlyInAnyOrder(claim, done);
    }

    @Test
    void a_line_of_the_outboxs_book_goes_in_once_and_is_found_in_order() {
        var marks = new NoSqlMarks(template);
        var first = new Mark("try/notice/p1/7/OVERDUE/carl/0001", NOON, STRANGE);
        assertThat(marks.insert(first)).isTrue();
        assertThat(marks.insert(new Mark(first.id(), NOON, "another"))).isFalse();
        var second = new Mark("try/notice/p1/7/OVERDUE/carl/0002", NOON, "");
        assertThat(marks.insert(second)).isTrue();
        assertThat(marks.insert(new Mark("try/notice/p1/7/OVERDUE/carla/0001", NOON, "")))
                .isTrue();

        assertThat(marks.find(first.id())).contains(first);
        assertThat(marks.find("try/")).isEmpty();
        assertThat(marks.under("try/notice/p1/7/OVERDUE/carl/")).containsExactly(first, second);
        assertThat(marks.last("try/notice/p1/7/OVERDUE/carl/")).contains(second);
        assertThat(marks.last("sent/")).isEmpty();
    }

    @Test
    void a_mailbox_is_replaced_and_forgotten() {
        var mailboxes = new NoSqlMailboxes(template);
        var shanghai = new Mailbox(
                CARL.name(), new Address("carl@example.com"), Mode.DAILY, 8, ZoneId.of("Asia/Shanghai"), "zh");
        mailboxes.set(shanghai);
        assertThat(mailboxes.find(CARL.name())).contains(shanghai);
        var berlin = new Mailbox(
                CARL.name(), new Address("c@example.com"), Mode.AT_ONCE, 0, ZoneId.of("Europe/Berlin"), "en");
        mailboxes.set(berlin);
        assertThat(mailboxes.find(CARL.name())).contains(berlin);
        mailboxes.forget(CARL.name());
        assertThat(mailboxes.find(CARL.name())).isEmpty();
        mailboxes.forget(CARL.name());
    }

    @Test
    void whoever_asked_for_a_document_is_kept_and_forgotten() {
        var applicants = new NoSqlApplicants(template);
        var id = new AccessId("0123456789abcdef01234567");
        var person = new Person("李雷", new Address("lei@example.com"), "Example Ltd", "For\nan audit", "zh", "salt");
        var wanted = new Wanted(
                new PageId("p1"), Hash.of("text"), Hash.of("pdf"), new AssetName("报告.pdf"), Hash.of("agreement"));
        var applicant = new Applicant(id, person, wanted, NOON, Hash.of("secret"));
        applicants.keep(applicant);
        assertThat(applicants.find(id)).contains(applicant);
        assertThat(applicants.all()).contains(applicant);
        applicants.erase(id);
        assertThat(applicants.find(id)).isEmpty();
        assertThat(applicants.all()).doesNotContain(applicant);
        applicants.erase(id);
    }

    @Test
    void a_subscriber_is_replaced_and_forgotten() {
        var subscribers = new NoSqlSubscribers(template);
        var fresh = new Subscriber(
                "0123456789abcdef01234567",
                new Address("lei@example.com"),
                new LocaleTag("zh"),
                new Topic("type:report"),
                NOON,
                Optional.empty(),
                Hash.of("secret"),
                "0123456789abcdef01234567.leave",
                0);
        subscribers.set(fresh);
        assertThat(subscribers.find(fresh.id())).contains(fresh);
        var told = new Subscriber(
                fresh.id(),
                fresh.address(),
                fresh.locale(),
                fresh.topic(),
                NOON,
                Optional.of(NOON),
                fresh.confirmation(),
                fresh.leave(),
                2);
        subscribers.set(told);
        assertThat(subscribers.all()).contains(told).doesNotContain(fresh);
        subscribers.remove(fresh.id());
        assertThat(subscribers.find(fresh.id())).isEmpty();
    }

    @Test
    void saved_views_are_found_by_whose_they_are() {
        var views = new NoSqlSavedViews(template);
        var own = new SavedView("v1", Optional.of(ADA.name()), STRANGE, "?q=%E6%97%A5");
        var shared = new SavedView("v2", Optional.empty(), "All late", "?review=past");
        views.keep(own);
        views.keep(shared);
        assertThat(views.of(Optional.of(ADA.name()))).containsExactly(own);
        assertThat(views.of(Optional.empty())).containsExactly(shared);
        assertThat(views.of(Optional.of(CARL.name()))).isEmpty();
        var later = new SavedView("v1", own.owner(), "Later", "");
        views.keep(later);
        assertThat(views.of(own.owner())).containsExactly(later);

        assertThat(views.first(ADA.name())).isEmpty();
        views.begin(ADA.name(), Optional.of("v1"));
        views.begin(ADA.name(), Optional.of("v2"));
        assertThat(views.first(ADA.name())).contains("v2");
        views.begin(ADA.name(), Optional.empty());
        assertThat(views.first(ADA.name())).isEmpty();
        views.forget(later);
        assertThat(views.of(own.owner())).isEmpty();
        assertThat(views.of(Optional.empty())).containsExactly(shared);
    }

    @Test
    void a_working_copy_is_replaced_found_by_its_owner_alone_and_removed() {
        var copies = new NoSqlWorkingCopies(template, ports.store().engine().manager());
        var key = new CopyKey("p1", ADA.name(), "morning-tab");
        var typed = Map.of("f.body", List.of(STRANGE), "f.tags", List.of(""), "keep.x", List.of("1", "2"));
        copies.put(new WorkingCopy(key, 3, Map.of("f.body", List.of("x")), 1, NOON, Optional.empty()));
        var later = new WorkingCopy(key, 3, typed, Long.MAX_VALUE, NOON.plusMillis(1), Optional.of(NOON));
        copies.put(later);
        copies.put(new WorkingCopy(new CopyKey("p1", CARL.name(), "morning-tab"), 3, typed, 1, NOON, Optional.empty()));
        copies.put(new WorkingCopy(new CopyKey("p10", ADA.name(), "morning-tab"), 3, typed, 1, NOON, Optional.empty()));

        assertThat(copies.find(key)).contains(later);
        assertThat(copies.of("p1", ADA.name())).containsExactly(later);
        var told = new ArrayList<WorkingCopy>();
        copies.forEach(told::add);
        assertThat(told).hasSize(3).contains(later);
        copies.remove(key);
        copies.remove(key);
        assertThat(copies.find(key)).isEmpty();
        assertThat(copies.of("p1", CARL.name())).hasSize(1);
    }

    @Test
    void a_note_of_a_request_goes_in_once_and_is_renewed_until_it_is_old() {
        var notes = new NoSqlNotes(ports.store().engine().candid());
        assertThat(notes.insert(new Note("a/0001", NOON, "first"))).isTrue();
        assertThat(notes.insert(new Note("a/0001", NOON, "second"))).isFalse();
        assertThat(notes.insert(new Note("a/z", NOON, "answer"))).isTrue();
        assertThat(notes.insert(new Note("b/0001", NOON, "other"))).isTrue();
        notes.renew(new Note("a/0001", NOON.plusSeconds(9), "first"));
        notes.renew(new Note("c/0001", NOON, "never there"));
        assertThat(notes.under("a/"))
                .containsExactly(new Note("a/0001", NOON.plusSeconds(9), "first"), new Note("a/z", NOON, "answer"));
        assertThat(notes.removeBefore(NOON.plusSeconds(1))).isEqualTo(2);
        notes.remove("a/0001");
        assertThat(notes.under("")).isEmpty();
    }

    @Test
    void who_is_there_is_noted_anew_and_forgotten() {
        var presences = new NoSqlPresences(ports.store().engine().manager());
        presences.note(new Presence("p1", ADA.name(), NOON));
        presences.note(new Presence("p1", ADA.name(), NOON.plusSeconds(9)));
        presences.note(new Presence("p2", CARL.name(), NOON));
        assertThat(presences.all())
                .containsExactly(
                        new Presence("p1", ADA.name(), NOON.plusSeconds(9)), new Presence("p2", CARL.name(), NOON));
        presences.forgetBefore(NOON.plusSeconds(1));
        assertThat(presences.all()).extracting(Presence::about).containsExactly("p1");
        presences.forget("p1", ADA.name());
        assertThat(presences.all()).isEmpty();
    }

    @Test
    void a_store_that_answers_says_so() {
        assertThat(Probe.answers(template)).isTrue();
    }

    @Test
    void a_page_goes_through_review_to_the_public_and_another_node_sees_the_same() {
        var node = new Node(template, documents);
        var text = House.text("Privacy", STRANGE);
        var page = House.done(node.drafting.create(
                        ADA,
                        new NewPage(SmallTypes.POLICY, House.EN, new PagePath("a/b"), GroupId.random(), false),
                        text,
                        ""))
                .id();
        House.done(node.reviewing.submit(ADA, page, text.hash(), "please"));
        assertThat(House.refusal(node.publishing.publish(ADA, page, text.hash())))
                .isNotEmpty();
        House.done(node.reviewing.approve(CARL, page, text.hash(), "", House.EN));
        House.done(node.publishing.publish(ADA, page, text.hash()));

        var other = new Node(template, documents);
        assertThat(other.standings.find(page))
                .isEqualTo(node.standings.find(page))
                .isPresent();
        assertThat(other.live.find(House.EN, new PagePath("a/b")).map(other.live::text))
                .contains(text);
        assertThat(Chain.firstBreak(journals.of(Subject.of(page)))).isEmpty();
        assertThat(Verification.of(journals, new NoSqlTexts(template, documents))
                        .damage())
                .isEmpty();
    }

    @Test
    void snapshots_are_all_told_until_others_take_their_place() {
        var snapshots = new NoSqlSnapshots(ports.store().engine().manager());
        IntStream.range(0, 110).forEach(i -> snapshots.keep(snapshot(i + STRANGE)));
        snapshots.keep(snapshot("new"));

        assertThat(told(snapshots)).hasSize(111).contains("7" + STRANGE, "109" + STRANGE, "new");
        snapshots.replace(List.of(snapshot("a"), snapshot("b"), snapshot("c")));
        assertThat(told(snapshots)).containsExactlyInAnyOrder("a", "b", "c");
        var another = new NoSqlSnapshots(ports.store().engine().manager());
        another.replace(List.of());
        assertThat(told(another)).as("a node throws away only what it has seen").hasSize(3);
        another.replace(List.of(snapshot("d")));
        assertThat(told(snapshots)).containsExactly("d");
    }

    private static Queue<String> told(NoSqlSnapshots snapshots) {
        var told = new ConcurrentLinkedQueue<String>();
        snapshots.forEach(one -> {
            assertThat(one.form()).isEqualTo("form");
            assertThat(one.seal()).isEqualTo(-7);
            told.add(new String(one.content(), StandardCharsets.UTF_8));
        });
        return told;
    }

    private static Snapshot snapshot(String content) {
        return new Snapshot("form", content.getBytes(StandardCharsets.UTF_8), -7);
    }

    @Test
    void what_an_earlier_release_kept_as_snapshots_stops_nobody_and_is_thrown_away() {
        var documents = ports.store().engine().manager();
        var packet = CommunicationEntity.of("snapshots");
        packet.add("_id", "0-packet");
        packet.add("packed", new byte[] {1, 2, 3});
        documents.insert(packet);
        var snapshots = new NoSqlSnapshots(documents);
        var forms = new ConcurrentLinkedQueue<String>();
        snapshots.forEach(one -> forms.add(one.form()));
        assertThat(forms).containsExactly("");
        snapshots.replace(List.of(snapshot("a")));
        assertThat(told(snapshots)).containsExactly("a");
    }

    @Test
    void a_session_that_was_ended_stays_so_and_each_account_has_its_own() {
        var sessions = new NoSqlSessions(ports.store().engine().candid());
        var of = session("ada", "one", "10.0.0.1");
        sessions.begin(of);
        sessions.begin(session("ada", "two", STRANGE));
        sessions.begin(session("ada2", "three", ""));

        assertThat(sessions.find(of.id())).contains(of);
        assertThat(sessions.of(new AccountName("ada"))).hasSize(2);
        sessions.seen(session("ada", "one", "10.0.0.2"));
        assertThat(sessions.find(of.id())).map(Session::address).contains("10.0.0.2");
        sessions.end(of.id());
        sessions.seen(session("ada", "one", "10.0.0.3"));
        assertThat(sessions.find(of.id())).isEmpty();
        assertThat(sessions.of(new AccountName("ada"))).containsExactly(session("ada", "two", STRANGE));
    }

    private static Session session(String account, String secret, String address) {
        var at = Instant.parse("2026-03-01T09:00:00.123Z");
        return new Session(new AccountName(account), Hash.of(secret), 2, at, at, address, STRANGE, Way.PASSWORD);
    }

    @Test
    void the_last_use_of_a_token_takes_the_place_of_the_one_before() {
        var uses = new NoSqlTokenUses(ports.store().engine().candid());
        var first = Instant.parse("2026-03-01T09:00:00Z");

        assertThat(uses.last(Hash.of("token"))).isEmpty();
        uses.note(Hash.of("token"), first);
        uses.note(Hash.of("token"), first.plusSeconds(300));

        assertThat(uses.last(Hash.of("token"))).contains(first.plusSeconds(300));
    }

    @Test
    void a_start_finds_the_pages_that_own_paths_and_the_entries_it_asks_for() {
        var claims = new NoSqlClaims(template);
        for (int i = 0; i < 1_010; i++) {
            claims.claim(House.EN, new PagePath("a/" + i), 1, new PageId("page-" + i));
        }
        claims.claim(new GroupId("group"), House.EN, 1, new PagePath("a/1"));
        journals.append(entry("page:a", 1, "ada"));
        journals.append(entry("page:a", 2, "ada"));
        journals.append(entry("page:b", 1, "ada"));

        var survey = new NoSqlSurvey(ports.store().engine().manager());
        assertThat(survey.pages()).hasSize(1_010).contains(new PageId("page-1009"));
        assertThat(survey.tips(List.of("page:a/000000002", "page:a/000000003", "page:b/000000001")))
                .isEqualTo(Map.of(
                        "page:a/000000002", entry("page:a", 2, "ada").hash(),
                        "page:b/000000001", entry("page:b", 1, "ada").hash()));
        assertThat(survey.tips(List.of())).isEmpty();
    }

    @Test
    void an_engine_for_one_node_alone_names_its_state_until_something_is_written() {
        var survey = new NoSqlSurvey(ports.store().engine().manager());
        var state = survey.state(0);
        assertThat(state.isPresent()).isEqualTo(engine == EngineUnderTest.EMBEDDED);
        var next = survey.state(1);
        journals.append(entry("page:a", 1, "ada"));
        assertThat(survey.state(0)).isEqualTo(next);
        assertThat(journals.append(entry("page:a", 1, "carl"))).isFalse();
        assertThat(survey.state(0)).isEqualTo(next);
    }

    @Test
    void of_two_nodes_that_move_a_page_one_wins_and_the_other_learns_of_it() {
        var node = new Node(template, documents);
        var text = House.text("Privacy", "first");
        var page = House.done(node.drafting.create(
                        ADA,
                        new NewPage(SmallTypes.POLICY, House.EN, new PagePath("a/b"), GroupId.random(), false),
                        text,
                        ""))
                .id();
        var other = new Node(template, documents);
        House.done(node.drafting.save(ADA, page, 1, House.text("Privacy", "second"), ""));

        assertThat(House.refusal(other.drafting.save(ADA, page, 1, House.text("Privacy", "third"), "")))
                .isEqualTo("STALE");
        assertThat(other.standings.find(page)).isEqualTo(node.standings.find(page));
    }

    /** What the core needs to do its main job. */
    private static final class Node {
        final Standings standings;
        final Drafting drafting;
        final Reviewing reviewing;
        final Publishing publishing;
        final LivePages live;

        Node(Template template, DatabaseManager documents) {
            var journals = new NoSqlJournals(template, documents);
            var texts = new NoSqlTexts(template, documents);
            var types = new SmallTypes();
            standings = new Standings(journals);
            standings.load();
            var moves = new Moves(standings, texts, types, Hindrances.NONE, new SteppingClock());
            drafting = new Drafting(
                    moves, standings, journals, texts, new NoSqlClaims(template), types, Set.of(House.EN, House.ZH));
            reviewing = new Reviewing(moves, standings, types);
            publishing = new Publishing(moves);
            live = new LivePages(texts, new Briefs(texts::get, AssetAddress::in));
            standings.all().forEach(live::follow);
            standings.onStep(live::follow);
        }
    }

    private static Entry entry(String subject, int number, String by) {
        return new Entry(
                new Subject(subject),
                number,
                Hash.NONE,
                NOON,
                new AccountName(by),
                "save",
                Map.of("text", "t" + number));
    }
}
