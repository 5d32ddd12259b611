package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A legal reviewer comments on words and suggests others; the author answers and takes them. */
@ExtendWith({RunningProduct.class, Evidence.class})
class CommentsJourneyIT {
    private static final String BODY = """
            ## Where your data is

            Customer data is stored in two regions. We tell you thirty days before that changes.

            - Backups are kept for six months.
            """;

    /** Selects words in the text, as dragging over them does. */
    private static final String SELECT = """
            const walker = document.createTreeWalker(document.querySelector('.read .redline.sheet'), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const at = walker.currentNode.data.indexOf(arguments[0]);
              if (at < 0) continue;
              const range = document.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + arguments[0].length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return;
            }""";

    private final Product product;
    private final Colleague ada;
    private final Person counsel;

    @AutoClose
    private Browser browser;

    CommentsJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        counsel = staff.counsel("carl").person();
        browser = Browser.open(product);
    }

    @Test
    void counsel_suggests_other_words_and_the_author_takes_them_with_one_click() {
        var page = inReview("en", "journeys/comments", "Comments", BODY);
        var author = ada.person().name();
        var carl = DeskVisit.begin(browser, counsel);
        carl.openReview(page);

        browser.run(SELECT, "two regions");
        browser.click(browser.find("button.offer:not([hidden])"));
        assertThat(browser.input("Quoted words").getDomProperty("value")).isEqualTo("two regions");
        browser.type("Your comment", "Which, @" + author + "? <img src=x onerror=\"document.title='taken'\">");
        browser.click(browser.input("Hold up the sign-off until this is resolved"));
        browser.press("Comment");
        assertThat(browser.texts(".redline mark.anchor.blocking")).containsExactly("two regions");
        assertThat(browser.text())
                .contains("<img src=x")
                .contains("A comment that holds up the sign-off is still open.");
        browser.click(browser.find(".anchor-number a"));
        assertThat(browser.address()).matches(".*#thread-\\d+");

        browser.click(browser.find("#say > summary"));
        assertThat(browser.text()).contains("If the author takes this, you can no longer sign off this text yourself");
        browser.type("Quoted words", "thirty days").type("Instead of the quoted words", "sixty days");
        browser.press("Suggest");
        assertThat(browser.texts(".thread.suggestion .proposal ins"))
                .anySatisfy(words -> assertThat(words).contains("sixty"));

        browser.forget();
        DeskVisit.begin(browser, ada.person());
        assertThat(browser.text()).contains("You were mentioned");
        browser.follow(browser.find("[aria-labelledby=mentions] a"));
        assertThat(browser.address()).matches(".*/review#thread-\\d+");
        browser.open("/desk/pages/" + page);
        assertThat(browser.texts(".thread .mention")).containsExactly("@" + author);
        browser.press("Withdraw and take this suggestion");
        assertThat(browser.text()).contains("Taken: the text is now r3.");
        assertThat(browser.find("textarea.markdown").getDomProperty("value")).contains("We tell you sixty days before");

        ada.submits(page, "");
        browser.forget();
        carl = DeskVisit.begin(browser, counsel);
        carl.openReview(page);
        assertThat(carl.arrow("approve").getText()).contains("a suggestion of yours was taken into it");
        browser.press("Resolve");
        assertThat(browser.text()).contains("The comment is resolved.").contains("There are no such comments.");
        browser.open("/desk/pages/" + page + "/review?comments=all");
        assertThat(browser.texts(".thread .tag.good")).hasSize(2);
    }

    @Test
    void without_scripts_words_that_are_not_there_are_refused_and_nothing_typed_is_lost() {
        browser.close();
        browser = Browser.withoutScripts(product);
        var page = inReview("zh", "journeys/pizhu", "批注", "客户数据保存在**两个区域**。变更前三十天通知客户。");
        browser.resize(360);
        DeskVisit.begin(browser, counsel).openReview(page);
        browser.click(browser.find("#say > summary"));
        browser.type("Quoted words", "三个区域").type("Your comment", "是哪些区域？").press("Comment");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.find("#problem").getText()).contains("These words do not stand in the text: “三个区域”");
        assertThat(browser.input("Your comment").getDomProperty("value")).isEqualTo("是哪些区域？");
        browser.type("Quoted words", "保存在两个区域").press("Comment");
        assertThat(String.join("", browser.texts("mark.anchor"))).isEqualTo("保存在两个区域");
    }

    private String inReview(String locale, String path, String title, String body) {
        var page = ada.begins("page", locale, path, title);
        ada.writes(page, Map.of("body", body));
        ada.submits(page, "");
        return page;
    }
}
