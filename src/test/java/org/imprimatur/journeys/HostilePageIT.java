package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page whose every field tries to run a script, at every place where it is shown. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class HostilePageIT {
    private static final String LINE =
            "\"'><img src=x onerror=window.hostile=1><script>window.hostile=2</script>${7*7}";
    private static final String BODY = """
            # <script>window.hostile=3</script>Heading

            <script>window.hostile=4</script>
            <img src="/health/ready" onerror="window.hostile=5">
            <svg onload="window.hostile=6"><a xlink:href="javascript:window.hostile=7">x</a></svg>
            <iframe srcdoc="<script>parent.hostile=8</script>"></iframe>
            <details open ontoggle="window.hostile=9"><summary>s</summary></details>
            <a href="jav&#x09;ascript:window.hostile=10" onclick="window.hostile=11" style="position:fixed">raw</a>
            <form action="https://example.org/steal"><input name="_csrf" autofocus onfocus="window.hostile=12"></form>
            <meta http-equiv="refresh" content="0;url=https://example.org/">
            <base href="https://example.org/">

            [link](javascript:window.hostile=13) [data](data:text/html,<script>1</script>)
            ![picture](javascript:window.hostile=14 "\\" onerror=\\"window.hostile=15")
            <javascript:window.hostile=16>

            | a | b |
            |---|---|
            | <script>window.hostile=17</script> | `<script>window.hostile=18</script>` |
            """;
    /** Such links keep a page from review, so the site never gets them. */
    private static final Map<String, String> HARMLESS_LINKS = Map.of(
            "hero.0.image",
            "",
            "breadcrumbs.0.href",
            "/en/",
            "related.0.href",
            "https://example.org/",
            "tags",
            "<b>tag</b>");

    private static final String MARKS = """
            return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
                .filter(a => a.name.startsWith('on') || /^\\s*(javascript|data:text|vbscript)/i.test(a.value))
                .map(a => e.tagName + ' ' + a.name + '=' + a.value))
              .concat([...document.querySelectorAll('script')].filter(s => !s.src)
                .filter(s => s.type !== 'application/ld+json' || s.text.includes('<') || !JSON.parse(s.text)['@graph'])
                .map(s => 'inline script: ' + s.text))
              .concat([...document.querySelectorAll('base, object, embed, meta[http-equiv], [src="x"]')].map(e => e.outerHTML));
            """;

    private final Colleague ada;
    private final Colleague carl;

    @AutoClose
    private final Browser browser;

    HostilePageIT(Product product, Staff staff) {
        ada = staff.author("ada");
        carl = staff.counsel("carl");
        browser = Browser.open(product);
    }

    @Test
    void a_hostile_page_runs_no_script_at_the_desk_and_none_on_the_site() {
        var page = ada.begins("page", "en", "journeys/hostile", LINE);
        ada.writes(page, Map.of("title", LINE, "body", "Harmless."));
        release(page);
        ada.writes(page, hostile());
        var visit = DeskVisit.begin(browser, ada.person());
        for (var screen :
                List.of("", "/review", "/review?view=source", "/review?view=fields", "/history", "/proof/3")) {
            visit.openEditor(page + screen);
            assertHarmless(screen);
        }
        browser.open("/desk/");
        assertHarmless("home");
        browser.open("/desk/pages");
        assertHarmless("list");

        ada.writes(page, HARMLESS_LINKS);
        release(page);
        browser.open("/en/journeys/hostile");
        assertHarmless("site");
        browser.open("/en/");
        assertHarmless("home of the site");
    }

    @Test
    void a_hostile_preview_runs_no_script() {
        var page = ada.begins("page", "en", "journeys/hostile-preview", "Preview");
        var visit = DeskVisit.begin(browser, ada.person());
        visit.openEditor(page);
        // A narrow window, in which every page is looked at, too, begins with the text alone.
        browser.click(browser.find("[data-show=both]"));
        browser.run("""
                const body = document.querySelector('textarea.markdown');
                body.value = arguments[0];
                body.dispatchEvent(new Event('input', {bubbles: true}));
                """, BODY);
        assertThat(visit.previewed("main table")).isNotNull();
        assertHarmless("preview");
        assertThat(browser.run("return document.querySelector('iframe').contentWindow.hostile ?? null"))
                .isNull();
    }

    private static Map<String, String> hostile() {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of(
                "title",
                "summary",
                "owner",
                "changeSummary",
                "tags",
                "hero.0.title",
                "hero.0.alt",
                "breadcrumbs.0.title",
                "related.0.group",
                "related.0.title")) {
            fields.put(name, LINE);
        }
        fields.put("hero.0.image", "/health/ready?\"onerror=\"window.hostile=20");
        fields.put("breadcrumbs.0.href", "/en/\"onclick=\"window.hostile=21");
        fields.put("related.0.href", "https://example.org/\"><script>window.hostile=22</script>");
        fields.put("body", BODY);
        return fields;
    }

    private void assertHarmless(String where) {
        assertThat(browser.run("return window.hostile ?? null")).as(where).isNull();
        assertThat((List<?>) browser.run(MARKS)).as(where).isEmpty();
        assertThat(browser.text())
                .as(where)
                .doesNotContain("<img src=x onerror=window.hostile=1><script>window.hostile=2</script>49");
    }

    private void release(String page) {
        ada.submits(page, "");
        carl.approves(page);
        carl.publishes(page);
    }
}
