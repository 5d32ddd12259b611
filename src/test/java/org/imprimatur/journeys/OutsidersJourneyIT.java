package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** People and programs from outside: they ask for a document, subscribe to what is published, and are called. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class OutsidersJourneyIT {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/(?:documents|subscribe|desk/access)/\\S+)");

    private final Product product;
    private final Staff staff;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;

    @AutoClose
    private final Browser browser;

    OutsidersJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        browser = Browser.open(product);
    }

    @Test
    void a_reader_asks_for_a_document_and_fetches_a_copy_that_bears_their_name() throws Exception {
        var ada = staff.author("ada");
        var clerk = staff.counsel("carla");
        clerk.sends("/desk/notices", "form:has([type=email])", Map.of("address", mailbox(clerk.person())));
        var page = report(ada, clerk);

        browser.open("/en/journeys/narrow");
        browser.follow("the report");
        // As a browser does that knows no required fields.
        browser.run("document.querySelector('main form').noValidate = true");
        browser.press("Send the request");
        assertThat(browser.text()).contains("Something is missing");
        browser.type("Your name", "Grace Hopper")
                .type("E-mail address", "grace@reader.example")
                .type("Company or organisation", "Navy Yard")
                .type("What do you need the document for?", "We assess you.");
        browser.click(browser.find("[name=agreed]"));
        browser.press("Send the request");
        browser.open(link("grace@reader.example", "Please confirm your request: Narrow"));
        browser.press("Yes, that was me");
        assertThat(browser.text()).contains("your request is confirmed");

        var asked = link(mailbox(clerk.person()), "A document is asked for: Narrow");
        DeskVisit.begin(browser, clerk.person());
        browser.open("/desk/access");
        assertThat(browser.text()).contains("Grace Hopper").contains("We assess you.");
        browser.open(asked);
        browser.press("Grant access");
        var yours = link("grace@reader.example", "Your document: Narrow");
        browser.open(yours);
        assertThat(browser.text()).contains("This link is for Grace Hopper alone");
        assertThat(words(posted(yours, "", BodyHandlers.ofByteArray()).body()))
                .contains("Grace Hopper")
                .contains("grace@reader.example");
        browser.open(asked);
        assertThat(browser.text()).contains("1 of 5 downloads").contains("Document fetched");
        clerk.unpublishes(page, "The journey is over.");
    }

    /** A live page with a document for those who ask. */
    private String report(Colleague author, Colleague counsel) throws Exception {
        var page = author.begins("report", "en", "journeys/narrow", "Narrow");
        author.writes(
                page,
                Map.of(
                        "reportType", "audit",
                        "period", "2026",
                        "accessTier", "nda",
                        "body", "Ask for [the report](" + file(author, sheet()) + ")."));
        author.submits(page, "");
        counsel.approves(page);
        counsel.publishes(page);
        return page;
    }

    private static byte[] sheet() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private String file(Colleague author, byte[] bytes) throws Exception {
        var sent = HttpRequest.newBuilder(product.at("/api/v1/manage/files?name=narrow.pdf"))
                .header("Authorization", "Bearer " + staff.token(author.person()))
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        return Json.read(client.send(sent, BodyHandlers.ofString()).body())
                .at("address")
                .toString();
    }

    private static String words(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void a_reader_subscribes_confirms_and_is_forgotten() {
        browser.open("/zh/");
        browser.follow("邮件订阅更新");
        assertThat(browser.address()).isEqualTo("/subscribe/zh");
        browser.open("/en/");
        browser.follow("Changes by e-mail");
        browser.type("E-mail address", "sub@subscriber.example").press("Subscribe");
        browser.open(link("sub@subscriber.example", "Please confirm: changes of Trust Center by e-mail"));
        browser.press("Yes, tell me");
        assertThat(browser.text()).contains("You are subscribed").contains("everything on this site");

        DeskVisit.begin(browser, staff.admin());
        browser.follow("Subscribers");
        assertThat(browser.text()).contains("everything");
        var program = new Program(product, staff.token(staff.admin())).at("/subscribers");
        assertThat(program.asks("").at("subscribers").toString()).contains("topic=site");
        assertThat(program.posts("/forget", "{\"address\": \"SUB@subscriber.example\"}", "")
                        .at("forgotten")
                        .toString())
                .startsWith("1");
        assertThat(program.asks("").at("subscribers").toString()).doesNotContain("topic=site");
    }

    @Test
    void an_admin_registers_a_webhook_sees_it_fail_and_sends_again_what_did_not_arrive() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        try {
            DeskVisit.begin(browser, staff.admin());
            browser.follow("Webhooks");
            if (!browser.all("details:not([open]) [name=url]").isEmpty()) {
                browser.click(browser.find("details summary"));
            }
            browser.type("Name", "Mirror")
                    .type("Address", "http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
            browser.click(browser.find("[value='page.created']"));
            browser.press("Register");
            assertThat(browser.text()).contains("whsec_").contains("it is shown this once");
            browser.open("/desk/webhooks");
            browser.follow("Mirror");
            assertThat(browser.text()).doesNotContain("whsec_");
            browser.press("Send a test ping");
            assertThat(browser.text()).contains("The ping arrived: the answer was 200");
            var mirror = browser.address();
            browser.open("/desk/subscribers?lang=zh");
            browser.open("/desk/subscribers?lang=en");
            assertThat(browser.text()).contains("Forget an address");
            browser.open(mirror);
            failsAndIsMended();
        } finally {
            server.stop(0);
        }
    }

    private void failsAndIsMended() {
        answer = 500;
        staff.author("ada").begins("page", "en", "journeys/called", "Called");
        var log = browser.address();
        browser.soon(any -> {
            browser.driver().get(product.at(log).toString());
            return browser.text().contains("failed, tried again") ? true : null;
        });
        browser.open(log + "?show=failed&lang=zh");
        assertThat(browser.text()).contains("失败，将重试");
        answer = 200;
        browser.open(log + "?lang=en");
        browser.press("Send again all that did not arrive");
        assertThat(browser.text()).contains("1 event is sent again.");
        browser.soon(any ->
                calls.stream().filter(call -> call.contains("page.created")).count() > 1 ? true : null);
        browser.press("Switch off");
        assertThat(browser.text()).contains("The webhook is off.");
        browser.click(
                browser.driver().findElement(By.xpath("//details[.//button[normalize-space()='Remove']]/summary")));
        browser.press("Remove");
    }

    private static String mailbox(Person person) {
        return person.name() + "@" + person.name() + ".example";
    }

    private <T> HttpResponse<T> posted(String path, String body, HttpResponse.BodyHandler<T> how)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(product.at(path).toString()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                how);
    }

    /** Where the newest mail with that subject leads, once it came. */
    private String link(String address, String subject) {
        return browser.soon(any -> product.mailsTo(address.substring(address.indexOf('@') + 1)).stream()
                .filter(mail -> subject.equals(said(mail, true)))
                .reduce((older, newer) -> newer)
                .map(mail -> LINK.matcher(said(mail, false)))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .orElse(null));
    }

    private static String said(MimeMessage mail, boolean isSubject) {
        try {
            return isSubject
                    ? mail.getSubject()
                    : ((MimeMultipart) mail.getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString();
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
