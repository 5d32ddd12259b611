package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs do with pages that are not live yet: the same as people do at the desk, and no more. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class ManagementIT {
    private final Product product;
    private final Staff staff;
    private final Colleague ada;
    private final Colleague carl;
    private final Program programOfAda;
    private final Program programOfCarl;

    ManagementIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        ada = staff.author("ada");
        carl = staff.counsel("carl");
        programOfAda = new Program(product, staff.token(ada.person()));
        programOfCarl = new Program(product, staff.token(carl.person()));
    }

    @Test
    void a_type_is_read_with_the_one_tag_that_changing_it_takes() {
        var policy = programOfAda.at("/types").asks("/policy");
        assertThat(policy.tag()).isEqualTo('"' + policy.at("hash").toString() + '"');
    }

    @Test
    void a_program_takes_a_page_from_its_first_draft_to_the_public() {
        var author = programOfAda;
        var counsel = programOfCarl;
        var begun = author.posts("", """
                {"type": "page", "locale": "en", "path": "journeys/by-program", "note": "first",
                 "fields": {"title": "By a program", "tags": ["one", "two"], "body": "We keep logs for a year."}}""");
        assertThat(begun.status()).isEqualTo(200);
        var id = begun.at("page", "id").toString();
        assertThat(author.posts("/" + id + "/save", """
                {"base": 0, "fields": {"title": "By a program", "body": "Two years."}}""").at("key")).isEqualTo("STALE");
        var saved = author.posts("/" + id + "/save", """
                {"base": 1, "fields": {"title": "By a program", "body": "Two years."}}""");
        var seen = saved.at("page", "seen");
        assertThat(author.posts("/" + id + "/submit", "{}").at("key")).isEqualTo("API_SEEN_NEEDED");
        assertThat(author.posts("/" + id + "/submit", seen(begun.at("page", "seen")))
                        .status())
                .isEqualTo(409);
        assertThat(author.posts("/" + id + "/submit", seen(seen)).at("page", "stage"))
                .isEqualTo("legal-review");

        var waiting = counsel.asks("?stage=legal-review&type=page&locale=en&limit=200");
        assertThat(waiting.at("pages").toString()).contains("journeys/by-program");
        var objection = counsel.posts("/" + id + "/comment", """
                {"words": "Which logs?", "quote": "Two years", "blocking": true}""");
        assertThat(objection.at("page", "blockingComments")).isEqualTo(List.of(objection.at("page", "version")));
        var wording = counsel.asks("/" + id).at("wording", "hash");
        assertThat(counsel.posts("/" + id + "/approve", approval(seen, wording)).at("key"))
                .isEqualTo("BLOCKING_COMMENTS_OPEN");
        counsel.posts("/" + id + "/resolve", "{\"comment\": " + objection.at("page", "version") + "}");

        assertThat(counsel.posts("/" + id + "/approve", "{\"seen\": \"" + seen + "\", \"password\": \"wrong\"}")
                        .at("key"))
                .isEqualTo("WRONG_PASSWORD");
        assertThat(counsel.posts("/" + id + "/approve", approval(seen, "0".repeat(64)))
                        .at("key"))
                .isEqualTo("WORDING_CHANGED");
        var approved = counsel.posts("/" + id + "/approve", approval(seen, wording));
        assertThat(approved.at("given", 0, "capacity")).isEqualTo("legal");
        assertThat(approved.at("given", 0, "wording").toString()).contains("may be published");
        assertThat(counsel.posts("/" + id + "/publish", seen(seen)).at("page", "stage"))
                .isEqualTo("published");
        assertThat(new Visitor(product).get("/en/journeys/by-program").body()).contains("Two years.");

        var history = author.asks("/" + id + "/history");
        assertThat((List<?>) history.at("entries")).hasSize(7);
        assertThat(history.at("entries", 6, "previous")).isEqualTo(history.at("entries", 5, "hash"));
    }

    private String approval(Object seen, Object wording) {
        return "{\"seen\": \"" + seen + "\", \"wording\": \"" + wording + "\", \"password\": \""
                + carl.person().password() + "\"}";
    }

    private static String seen(Object hash) {
        return "{\"seen\": \"" + hash + "\"}";
    }

    @Test
    void nobody_changes_what_they_have_not_read_as_it_is() {
        var id = ada.begins("page", "en", "journeys/read-first", "Read first");
        var read = programOfAda.asks("/" + id);
        var comment = "{\"words\": \"Hm.\", \"quote\": \"Read\", \"field\": \"title\"}";

        assertThat(programOfCarl.posts("/" + id + "/comment", comment, "").status())
                .isEqualTo(428);
        var said = programOfCarl.posts("/" + id + "/comment", comment, read.tag());
        assertThat(said.status()).isEqualTo(200);
        assertThat(programOfAda
                        .posts("/" + id + "/comment", comment, read.tag())
                        .at("key"))
                .isEqualTo("API_CHANGED_SINCE");
        assertThat(programOfAda
                        .posts("/" + id + "/comment", comment, said.tag())
                        .status())
                .isEqualTo(200);
        assertThat(programOfAda.posts("/" + id + "/comment", comment, "*").status())
                .isEqualTo(200);
    }

    @Test
    void who_does_not_say_who_they_are_sees_nothing() {
        assertThat(new Visitor(product).get("/api/v1/manage/pages").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_does_what_its_scopes_say_and_its_owner_may_make_and_revoke_others() {
        var reader = new Program(product, staff.token(ada.person(), "read"));
        assertThat(reader.asks("?limit=1").status()).isEqualTo(200);
        var refused = reader.posts("", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("key")).isEqualTo("TOKEN_SCOPE_MISSING");
        assertThat(refused.at("detail").toString()).contains("write");

        var made = programOfAda.at("/tokens").posts("", """
                {"label": "nightly", "scopes": ["read"], "days": 1}""");
        var nightly = new Program(product, made.at("secret").toString());
        assertThat(nightly.asks("?limit=1").status()).isEqualTo(200);
        programOfAda.at("/tokens").deletes("/" + made.at("token", "id"));
        assertThat(nightly.asks("?limit=1").at("key")).isEqualTo("TOKEN_UNKNOWN");
        assertThat(programOfAda.at("/tokens").asks("?of=admin").at("key")).isEqualTo("ADMINS_ONLY");
        assertThat(programOfAda.at("/accounts").asks("").at("key")).isEqualTo("ADMINS_ONLY");
    }

    @Test
    void a_session_that_is_ended_over_the_api_is_out_at_the_desk() {
        var eve = staff.author("eve");
        var program = new Program(product, staff.token(eve.person()));
        assertThat((List<?>) program.at("/sessions").asks("").at("sessions")).hasSize(1);

        program.at("/sessions").deletes("");

        assertThat(eve.visitor().page("/desk/account").location()).contains("/desk/sign-in");
    }

    @Test
    void what_cannot_be_understood_is_named() {
        var author = programOfAda;
        assertThat(author.asks("?stage=finished").at("key")).isEqualTo("API_STAGE_WRONG");
        assertThat(author.asks("?status=draft").at("parameter")).isEqualTo("status");
        assertThat(author.asks("?cursor=!").at("key")).isEqualTo("API_CURSOR_WRONG");
        assertThat(author.posts("", "[]").at("key")).isEqualTo("API_JSON_WRONG");
        assertThat(author.posts("", "{\"title\": \"x\"}").at("parameter")).isEqualTo("title");
        assertThat(author.asks("/no-such-page").at("key")).isEqualTo("UNKNOWN_PAGE");
    }

    @Test
    void pages_come_in_pieces_and_each_of_them_once() {
        var author = programOfAda;
        for (int i = 0; i < 3; i++) {
            ada.begins("faq", "en", "journeys/piece-" + i, "Piece " + i);
        }
        var first = author.asks("?type=faq&stage=draft&limit=2");
        var second = author.asks("?type=faq&stage=draft&limit=2&cursor=" + first.at("next"));
        assertThat((List<?>) first.at("pages")).hasSize(2);
        assertThat(second.at("pages", 0, "id")).isNotIn(first.at("pages", 0, "id"), first.at("pages", 1, "id"));
    }

    @Test
    void programs_take_pages_live_together_and_say_how_they_are_told() {
        var one = ada.begins("page", "en", "journeys/release-one", "One");
        var other = ada.begins("page", "en", "journeys/release-other", "Other");
        var opened = programOfAda
                .at("/releases")
                .posts("", "{\"name\": \"Both\", \"pages\": [\"" + one + "\", \"" + other + "\"]}");
        var release = "/" + opened.at("id");
        var seen = "\"seen\": {\"" + opened.at("pages", 0, "id") + "\": \"" + opened.at("pages", 0, "seen") + "\", \""
                + opened.at("pages", 1, "id") + "\": \"" + opened.at("pages", 1, "seen") + "\"}";
        var early = programOfAda.at("/releases").posts(release + "/publish", "{" + seen + "}");
        assertThat(early.at("key")).isEqualTo("RELEASE_NOT_READY");
        assertThat((List<?>) early.at("problems")).hasSize(2);
        assertThat(programOfAda
                        .at("/releases")
                        .posts(release + "/submit", "{" + seen + "}")
                        .at("state"))
                .isEqualTo("open");
        var wording = programOfCarl.at("/releases").asks(release).at("wordings", 0, "hash");
        var password = "\"password\": \"" + carl.person().password() + "\"";
        assertThat(programOfCarl
                        .at("/releases")
                        .posts(release + "/approve", "{" + seen + "}")
                        .at("key"))
                .isEqualTo("WRONG_PASSWORD");
        assertThat(programOfCarl
                        .at("/releases")
                        .posts(
                                release + "/approve",
                                "{" + seen + ", " + password + ", \"wordings\": [\"" + wording + "\"]}")
                        .at("state"))
                .isEqualTo("open");
        assertThat(programOfCarl.at("/queue").asks("?share=team&limit=200").toString())
                .contains("release-one");
        assertThat(programOfAda
                        .at("/releases")
                        .posts(release + "/publish", "{" + seen + "}")
                        .at("state"))
                .isEqualTo("live");
        assertThat(new Visitor(product).get("/en/journeys/release-other").statusCode())
                .isEqualTo(200);
        assertThat(programOfAda.at("/mailbox").asks("").at("address")).isEqualTo("");
    }

    /** Law 10, at both edges. */
    @Test
    void the_desk_and_the_api_close_every_arrow_for_the_same_reason() {
        var draft = ada.begins("page", "en", "journeys/reasons", "Reasons");
        compare(draft);
        ada.writes(draft, Map.of("body", "Words."));
        ada.submits(draft, "");
        compare(draft);
        carl.approves(draft);
        compare(draft);
        carl.publishes(draft);
        compare(draft);
    }

    /** A page joins a release, and goes live with it, at the release. */
    private static final List<String> OF_RELEASES = List.of("join", "leave", "hold", "let-go");

    private void compare(String page) {
        for (var who : List.of(ada, carl)) {
            var program = who.equals(ada) ? programOfAda : programOfCarl;
            var shown = program.asks("/" + page);
            var seen = shown.at("page", "seen").toString();
            var head = shown.at("page", "head", "number").toString();
            for (Object one : (List<?>) shown.at("choices")) {
                var choice = (Map<?, ?>) one;
                var arrow = String.valueOf(choice.get("arrow"));
                if (!Boolean.parseBoolean(String.valueOf(choice.get("open"))) && !OF_RELEASES.contains(arrow)) {
                    var answer = program.posts("/" + page + "/" + arrow, sent(arrow, seen, head, who.person()));
                    assertThat(answer.at("detail")).as(arrow).isEqualTo(choice.get("reason"));
                    assertThat(answer.at("key")).as(arrow).isEqualTo(choice.get("key"));
                    assertAtDesk(page, who, arrow, seen, String.valueOf(choice.get("reason")));
                }
            }
        }
    }

    private static String sent(String arrow, String seen, String head, Person who) {
        return switch (arrow) {
            case "save" -> "{\"base\": " + head + ", \"fields\": {\"title\": \"Other\"}}";
            case "restore" -> "{\"base\": " + head + ", \"revision\": 1}";
            case "send-back", "unpublish" -> "{\"seen\": \"" + seen + "\", \"reason\": \"Wrong.\"}";
            case "approve" ->
                "{\"seen\": \"" + seen + "\", \"capacity\": \"legal\", \"password\": \"" + who.password() + "\"}";
            case "comment", "suggest" -> "{\"words\": \"Why?\", \"quote\": \"Words\"}";
            case "reply", "resolve", "reopen" -> "{\"comment\": 1, \"words\": \"Why?\"}";
            case "assign" -> "{\"assignee\": \"carl\"}";
            case "place-hold" -> "{\"reason\": \"A dispute.\"}";
            case "lift-hold" -> "{\"hold\": 1, \"reason\": \"Settled.\"}";
            case "unschedule", "unschedule-end" -> "{}";
            case "schedule" -> "{\"seen\": \"" + seen + "\", \"at\": \"2099-01-01T09:00:00Z\"}";
            case "schedule-end" -> "{\"at\": \"2099-01-01T09:00:00Z\", \"reason\": \"It ends.\"}";
            case "archive", "unarchive" -> "{\"seen\": \"" + seen + "\", \"reason\": \"Old.\"}";
            case "move" -> "{\"seen\": \"" + seen + "\", \"path\": \"journeys/elsewhere\"}";
            default -> "{\"seen\": \"" + seen + "\"}";
        };
    }

    /** The button says the reason, and so does the server to whom the form is sent all the same. */
    private void assertAtDesk(String page, Colleague who, String arrow, String seen, String reason) {
        var desk = List.of("submit", "withdraw", "send-back", "approve", "publish", "unpublish", "tick");
        if (!desk.contains(arrow)) {
            return;
        }
        var screen = who.visitor().page("/desk/pages/" + page + "/review");
        var values = new LinkedHashMap<String, List<String>>();
        values.put("_csrf", List.of(screen.select("input[name=_csrf]").val()));
        values.put("seen", List.of(seen));
        values.put("reason", List.of("Wrong."));
        values.put("capacity", List.of("legal"));
        values.put("password", List.of(who.person().password()));
        var answer = who.visitor()
                .post(
                        URI.create(product.at("/desk/pages/" + page + "/moves/" + arrow)
                                .toString()),
                        values);
        assertThat(Jsoup.parse(answer.body()).select("#problem").text())
                .as("desk: %s", arrow)
                .contains(reason);
        screen.select("#why-" + arrow).forEach(why -> assertThat(why.text()).contains(reason));
    }
}
