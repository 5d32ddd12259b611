package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agreement that legal and privacy sign off one after the other, with a checklist, in both languages. */
@ExtendWith(RunningProduct.class)
class PolicyJourneyIT {
    private final Colleague ada;
    private final Colleague carl;
    private final Person privacy;
    private final Product product;

    @AutoClose
    private Browser browser;

    PolicyJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        carl = staff.counsel("carl");
        privacy = staff.hireCounsel("priya", "privacy");
        browser = Browser.open(product);
    }

    @Test
    void privacy_signs_after_legal_and_after_the_checklist_is_done() {
        var page = agreement("en", "journeys/agreement", "Processing");
        var priya = DeskVisit.begin(browser, privacy);
        priya.openReview(page);
        assertThat(browser.text()).contains("0 of 2 sign-offs: Legal missing; Privacy missing");
        assertThat(priya.arrow("approve").getText())
                .contains("The sign-offs of this text come one after the other. First it is the turn of: Legal.");

        carl.approves(page);
        priya.openReview(page);
        assertThat(browser.text()).contains("1 of 2 sign-offs: Legal by carl; Privacy missing");
        assertThat(priya.arrow("approve").getText()).contains("The checklist is not done.");
        for (var item : List.of("dates", "parties", "superlatives")) {
            browser.click(browser.find("#item-" + item));
        }
        priya.take("tick");
        assertThat(browser.text()).contains("1 item is left for exactly this text.");
        assertThat(priya.arrow("approve").getText())
                .contains("Not ticked yet: The other language says the same.")
                .doesNotContain("Every third party");
        browser.click(browser.find("#item-translation"));
        priya.take("tick");
        priya.approve(priya.person().password());
        assertThat(browser.text()).contains("2 of 2 sign-offs").contains("It can be published now.");

        ada.withdraws(page);
        priya.openReview(page);
        assertThat(browser.text()).contains("Void since: Withdrew r2 from review");
        assertThat(browser.texts(".past .void del")).hasSize(2);
    }

    @Test
    void the_same_is_said_in_chinese() {
        var page = agreement("zh", "journeys/xieyi", "数据处理协议");
        var priya = new Colleague(product, privacy).arrives();
        browser.close();
        browser = Browser.inChinese(product);
        browser.open("/desk/sign-in");
        browser.type("账户名", priya.person().name())
                .type("密码", priya.person().password())
                .press("登录");
        browser.open("/desk/pages/" + page + "/review");
        assertThat(browser.text())
                .contains("已有 0 项签核，共需 2 项：尚缺法务；尚缺隐私")
                .contains("该文本须依次签核，先由以下身份签核：法务。")
                .contains("针对此文本还有 4 项未勾选。")
                .contains("没有无法证明的承诺或绝对化用语");
        browser.open("/desk/review?share=team");
        assertThat(browser.text()).contains("已有 0 项签核，共需 2 项：尚缺法务；尚缺隐私");
    }

    private String agreement(String locale, String path, String title) {
        var page = ada.begins("policy", locale, path, title);
        ada.writes(page, Map.of("kind", "dpa", "version", "1.0", "body", "We process as the customer says."));
        ada.submits(page, "");
        return page;
    }
}
