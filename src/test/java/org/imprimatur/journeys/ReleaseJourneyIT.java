package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both languages of a page are read, signed off and taken live as one. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class ReleaseJourneyIT {
    private final Product product;
    private final Colleague ada;
    private final Person counsel;

    @AutoClose
    private final Browser browser;

    ReleaseJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        counsel = staff.counsel("carl").person();
        browser = Browser.open(product);
    }

    private String page(String locale, String path, String title, String body) {
        var page = ada.begins("page", locale, path, title);
        ada.writes(page, Map.of("body", body));
        return page;
    }

    private int status(String path) {
        return new Visitor(product).get(path).statusCode();
    }

    @Test
    void two_pages_go_live_together_or_not_at_all() {
        var english = page("en", "journeys/together", "Together", "We tell you thirty days before.");
        page("zh", "journeys/tongshi", "同时上线", "我们提前三十天通知。");
        var author = DeskVisit.begin(browser, ada.person());

        author.openReview(english);
        browser.follow("Put into a release");
        browser.type("Name", "Spring notice").press("Open the release");
        assertThat(browser.text()).contains("Release “Spring notice” is open.");
        browser.type("Add a page", "/zh/journeys/tongshi").press("Add");
        assertThat(browser.text()).contains("2 pages").contains("同时上线");
        var release = browser.address();

        assertThat(author.isOpen("publish")).isFalse();
        author.take("submit");
        assertThat(browser.text()).contains("The pages of release “Spring notice” are in legal review.");
        author.openReview(english);
        assertThat(author.arrow("publish").getText())
                .contains("goes live together with the other pages of the release “Spring notice”");

        var carl = DeskVisit.begin(browser, counsel);
        browser.follow("Releases").follow("Spring notice");
        assertThat(browser.text()).contains("We tell you thirty days before.").contains("我们提前三十天通知。");
        carl.approve("not his password");
        assertThat(browser.status()).isEqualTo(422);
        carl.approve(carl.person().password());
        assertThat(browser.text()).contains("The pages of release “Spring notice” are signed off by you.");
        assertThat(status("/en/journeys/together")).isEqualTo(404);

        browser.open(release + "?lang=zh");
        assertThat(browser.text()).contains("全部发布").contains("所有页面在同一时刻上线");
        carl.take("publish");
        assertThat(browser.text()).contains("发布包“Spring notice”已上线。");
        assertThat(status("/en/journeys/together")).isEqualTo(200);
        assertThat(status("/zh/journeys/tongshi")).isEqualTo(200);
        browser.follow("English");
    }
}
