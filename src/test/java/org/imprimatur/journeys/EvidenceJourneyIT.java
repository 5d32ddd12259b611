package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Counsel takes the evidence home, and somebody without the product checks it in a terminal. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class EvidenceJourneyIT {
    private final Product product;
    private final Colleague ada;
    private final Person counsel;

    @AutoClose
    private final Browser browser;

    @TempDir
    private Path folder;

    EvidenceJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        counsel = staff.counsel("carl").person();
        browser = Browser.open(product);
    }

    @Test
    void what_counsel_takes_from_the_review_screen_is_proved_in_a_terminal() throws Exception {
        var page = ada.begins("page", "zh", "journeys/zhengju", "日志保留");
        ada.writes(page, Map.of("body", "日志保留一年。"));
        ada.submits(page, "请审阅。");
        var carl = DeskVisit.begin(browser, counsel);
        carl.openReview(page);
        carl.approve(carl.person().password());
        browser.open("/desk/pages/" + page + "/review?lang=zh");
        var key = browser.find(".evidence .fingerprint").getDomProperty("textContent");

        var pdf = taken("PDF");
        var json = taken("JSON");

        assertThat(pdf.getFileName().toString()).matches("evidence-journeys-zhengju-zh-r2-20[0-9-]{8}\\.pdf");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("日志保留一年。", carl.person().name(), "法务", "已签核，取证时尚未发布。", key);
        }
        var yes = "signed off by " + carl.person().name() + " as legal";
        assertThat(said(0, json, key)).contains(yes, "HOLDS");
        assertThat(said(0, pdf, key)).contains(yes, "HOLDS");
        var changed = Files.readAllBytes(pdf);
        changed[changed.length / 3] ^= 1;
        assertThat(said(1, Files.write(folder.resolve("changed"), changed), key))
                .contains("DOES NOT HOLD");
    }

    @Test
    void programs_take_the_same_and_strangers_nothing() {
        var page = ada.begins("page", "en", "journeys/packets", "Packets");
        var packet = "/desk/pages/" + page + "/evidence/1.json";

        assertThat(Json.read(ada.visitor().get(packet).body()).at("evidence", "page", "path"))
                .isEqualTo("journeys/packets");
        assertThat(ada.visitor().get("/desk/pages/" + page + "/evidence/9.json").statusCode())
                .isEqualTo(404);
        assertThat(strangers("/api/v1/manage/pages/" + page + "/revisions/1/evidence.json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(strangers(packet).body()).doesNotContain("journeys/packets");
        assertThat(strangers("/api/v1/evidence-key").body()).contains("BEGIN PUBLIC KEY");
    }

    private HttpResponse<String> strangers(String path) {
        return new Visitor(product).get(path);
    }

    /** Follows a link of the section on evidence and waits for the file. */
    private Path taken(String format) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        var link = browser.all(".evidence a").stream()
                .filter(one -> one.getText().equals(format))
                .findFirst()
                .orElseThrow();
        browser.click(link);
        return browser.soon(any -> finished("." + format.toLowerCase(Locale.ROOT)));
    }

    private Path finished(String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElse(null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(int exit, Path packet, String key) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./imprimatur", "verify-evidence", packet.toString(), "--key", key));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }
}
