package org.imprimatur.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.Files.PNG;
import static org.imprimatur.fixture.Files.ascii;
import static org.imprimatur.fixture.Files.svg;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.People.ADA;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.assets.AssetLimits;
import org.imprimatur.assets.AssetType;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.editing.Intake;
import org.imprimatur.editing.Intake.File;
import org.imprimatur.editing.Intake.Line;
import org.imprimatur.editing.Intake.Note;
import org.imprimatur.editing.Intake.Result;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.page.Hash;
import org.junit.jupiter.api.Test;

class ImportIntakeTest {
    private final House house = new House();
    private final MemoryAssets assets = new MemoryAssets();
    private final ImportIntake intake = new ImportIntake(
            house.importing,
            house.texts,
            new KeepingAssets(
                    assets,
                    AssetLimits.ofMegabytes(1, EnumSet.allOf(AssetType.class)),
                    new AssetHistory(house.journals, new SteppingClock())));

    @Test
    void the_images_of_a_batch_are_kept_and_its_pages_show_them() {
        var report = take(
                page("![Seal](images/our%20seal.png) [Word](files/terms.docx) ![Far](https://example.org/far.png)"),
                new File("en/images/our seal.png", PNG),
                new File("en/files/terms.docx", ascii("PK..")),
                new File("en/not-a.png", ascii("<html>")));

        assertThat(report.lines())
                .extracting(Line::result)
                .containsExactly(Result.CREATED, Result.KEPT, Result.SKIPPED, Result.FAILED);
        assertThat(keys(report.lines().get(1))).containsExactly("ASSET_KEPT");
        assertThat(keys(report.lines().get(2))).containsExactly("ASSET_TYPE_NOT_ALLOWED");
        assertThat(keys(report.lines().get(3))).containsExactly("ASSET_BYTES_DIFFER");
        assertThat(assets.find(Hash.of(PNG))).isPresent();
        assertThat(body(report))
                .contains("![Seal](/assets/" + Hash.of(PNG) + "/our-seal.png)")
                .contains("[Word](files/terms.docx)")
                .contains("![Far](https://example.org/far.png)");
    }

    @Test
    void a_page_shows_the_drawing_as_it_was_cleaned() {
        var report = take(page("![Logo](logo.svg)"), new File("en/logo.svg", svg("<script/><rect width='1'/>")));
        var clean = svgHash(report);

        assertThat(keys(report.lines().get(1))).containsExactly("ASSET_KEPT", "ASSET_CLEANED");
        assertThat(clean).isNotEqualTo(Hash.of(svg("<script/><rect width='1'/>")));
        assertThat(assets.find(clean)).isPresent();
        assertThat(body(report)).contains("![Logo](/assets/" + clean + "/logo.svg)");
    }

    @Test
    void the_same_batch_again_changes_nothing() {
        var files = new File[] {page("![Seal](seal.png)"), new File("en/seal.png", PNG)};
        take(files);

        assertThat(take(files).lines()).extracting(Line::result).containsExactly(Result.UNCHANGED, Result.KEPT);
    }

    private static Hash svgHash(Intake.Report report) {
        var address = report.lines().get(1).notes().get(0).args().get(0);
        return new Hash(address.split("/")[2]);
    }

    private Intake.Report take(File... files) {
        return intake.take(ADA, List.of(files), new Intake.Options(SmallTypes.POLICY, EN));
    }

    private String body(Intake.Report report) {
        var page = report.lines().get(0).page().orElseThrow();
        return house.texts
                .get(house.standings.find(page).orElseThrow().head().text())
                .body();
    }

    private static List<String> keys(Line line) {
        return line.notes().stream().map(Note::key).toList();
    }

    private static File page(String body) {
        return new File("en/notice.md", ("---\ntitle: Notice\n---\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
