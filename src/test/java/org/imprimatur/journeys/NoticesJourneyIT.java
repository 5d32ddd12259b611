package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A reviewer is asked by name, told by mail, finds the page in the queue, hands it on, and gives it back. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class NoticesJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/desk/pages/\\S+/review)");

    private final Product product;
    private final Staff staff;
    private final Colleague ada;

    @AutoClose
    private final Browser browser;

    NoticesJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        ada = staff.author("ada");
        browser = Browser.withoutScripts(product);
    }

    @Test
    void a_reviewer_is_told_by_mail_and_comes_from_there_to_the_redline() throws Exception {
        var visit = DeskVisit.begin(browser, staff.hire("carla", "counsel"));
        var carla = visit.person();
        wants(carla, "How you are told", "E-mail address", "Save", "English");
        browser.press("Send a test mail");
        assertThat(browser.text()).contains("The mail server took a test mail for " + address(carla));
        assertThat(text(mail(carla, "A test mail from Trust Center"))).contains("Nothing else happened.");

        var page = ada.begins("page", "en", "journeys/told", "Told by mail");
        ada.writes(page, Map.of("body", "We tell you thirty days before."));
        ada.sends(
                "/desk/pages/" + page,
                "form[action$=moves/submit]",
                Map.of("note", "Is thirty right?", "reviewer", carla.name()));
        var mail = mail(carla, "Please review: Told by mail");
        assertThat(text(mail)).contains("{+We tell you thirty days before.+}").contains("> Is thirty right?");

        browser.open(path(mail));
        assertThat(browser.text()).contains("Told by mail").contains("Who is asked");
        browser.open("/desk/review");
        assertThat(browser.texts("tbody th"))
                .anySatisfy(line -> assertThat(line).contains("Told by mail"));
        browser.resize(Browser.PHONE);
        browser.open("/desk/review?share=team&locale=en&order=size");
        assertThat(browser.text()).contains("Largest change first").contains("Told by mail");
        browser.follow(browser.find(".tabs a[href*='share=overdue']"));
        assertThat(browser.address()).contains("locale=en").contains("order=size");
        browser.resize(Browser.DESKTOP);
    }

    @Test
    void counsel_takes_a_page_hands_it_on_and_says_until_when() {
        var ruth = staff.counsel("ruth");
        var visit = DeskVisit.begin(browser, staff.hire("cleo", "counsel"));
        var page = ada.begins("page", "en", "journeys/handed-on", "Handed on");
        ada.writes(page, Map.of("body", "Words."));
        ada.submits(page, "");

        visit.openReview(page);
        browser.press("I take it");
        assertThat(browser.text()).contains("This page is yours to review.");
        browser.find("details:has([name=due-reason])").click();
        var due = browser.find("#due");
        due.clear();
        due.sendKeys("01012020");
        browser.find("#due-reason").sendKeys("The board met.");
        browser.press("Change the due time");
        assertThat(browser.text()).contains("The due time is changed.").contains("overdue by");
        browser.open("/desk/review?share=overdue");
        assertThat(browser.text()).contains("Handed on");

        visit.openReview(page);
        browser.find("details:has([name=assign-note])").click();
        browser.find("#reviewer")
                .findElement(By.xpath("option[.='" + ruth.person().name() + "']"))
                .click();
        browser.find("#assign-note").sendKeys("You know this one.");
        browser.press("Ask");
        assertThat(browser.find(".assignment").getText()).contains(ruth.person().name());
        browser.find("details:has([name=assign-note])").click();
        browser.press("Give it back to the team");
        assertThat(browser.text()).contains("The page is the team’s again.");
    }

    @Test
    void who_reads_chinese_is_told_in_chinese() throws Exception {
        var visit = DeskVisit.begin(browser, staff.hire("chen", "counsel"));
        browser.open("/desk/review?lang=zh");
        assertThat(browser.text()).contains("我的").contains("团队").contains("已逾期");
        wants(visit.person(), "通知方式", "电子邮件地址", "保存", "中文");
        var page = ada.begins("page", "zh", "journeys/tongzhi", "邮件通知");
        ada.writes(page, Map.of("body", "我们提前三十天通知您。"));
        ada.submits(page, "");
        assertThat(text(mail(visit.person(), "请审阅：邮件通知"))).contains("{+我们提前三十天通知您。+}");
        browser.open("/desk/?lang=en");
    }

    @Test
    void an_admin_sees_what_went_out() {
        DeskVisit.begin(browser, staff.admin());
        browser.follow("Outbox");
        assertThat(browser.text()).contains("Mails go out through 127.0.0.1");
        assertThat(browser.all("h2")).hasSize(3);
        browser.open("/desk/outbox?lang=zh");
        assertThat(browser.text()).contains("发件箱").doesNotContain("desk.outbox");
        browser.open("/desk/?lang=en");
    }

    private void wants(Person person, String title, String label, String save, String language) {
        browser.open("/desk/notices");
        assertThat(browser.find("h1").getText()).isEqualTo(title);
        browser.type(label, address(person));
        browser.find("#language")
                .findElement(By.xpath("option[.='" + language + "']"))
                .click();
        browser.press(save);
    }

    private static String address(Person person) {
        return person.name() + "@" + person.name() + ".example";
    }

    /** The one mail with that subject, which comes within seconds. */
    private MimeMessage mail(Person person, String subject) throws MessagingException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (mails(person, subject).isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(mails(person, subject)).hasSize(1);
        return mails(person, subject).get(0);
    }

    private List<MimeMessage> mails(Person person, String subject) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var mail : product.mailsTo(person.name() + ".example")) {
            if (subject.equals(mail.getSubject())) {
                found.add(mail);
            }
        }
        return found;
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static String path(MimeMessage mail) throws MessagingException, IOException {
        var link = LINK.matcher(text(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
