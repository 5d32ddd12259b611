package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk in Chinese, for those whose browser asks for it. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class ChineseDeskIT {
    private final Product product;
    private final Staff staff;

    @AutoClose
    private final Browser browser;

    ChineseDeskIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        browser = Browser.inChinese(product);
    }

    @Test
    void every_main_screen_speaks_chinese_and_nothing_else() {
        var ada = staff.author("ada");
        var page = ada.begins("page", "zh", "journeys/zhongwen", "我们如何保护数据");
        ada.writes(page, Map.of("body", "我们保护您的数据。"));
        ada.submits(page, "请审阅。");

        browser.open("/desk/");
        browser.type("账户名", staff.admin().name())
                .type("密码", staff.admin().password())
                .press("登录");
        for (var screen : new String[] {
            "",
            "pages",
            "review",
            "releases",
            "notices",
            "outbox",
            "import",
            "files",
            "accounts",
            "password",
            "new-page",
            "pages/" + page,
            "pages/" + page + "/review",
            "pages/" + page + "/review?view=sides",
            "pages/" + page + "/review?view=source",
            "pages/" + page + "/review?view=fields",
            "pages/" + page + "/review?view=whole",
            "pages/" + page + "/review?view=translation",
            "pages/" + page + "/history"
        }) {
            browser.open("/desk/" + screen);
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("zh");
            assertThat(browser.text()).as(screen).contains("待审队列");
            assertThat(browser.text()).as(screen).doesNotContainPattern("desk\\.[a-z]|[A-Z]{3,}_[A-Z]{3,}");
            assertThat(browser.text())
                    .as(screen)
                    .doesNotContainPattern("\\b(Save|Submit|Review|Draft|Page|Language)\\b");
        }
        browser.follow("English");
        assertThat(browser.text()).contains("Review queue");
        browser.open("/desk/pages");
        assertThat(browser.text()).contains("Review queue");
    }

    @Test
    void a_chinese_reader_is_sent_to_the_chinese_site() {
        browser.open("/");
        assertThat(browser.address()).isEqualTo("/zh/");
    }
}
