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
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
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
                    new AssetHistory(house.journals, new SteppingClock())),
            Runnable::run);

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

    @Test
    void a_look_tells_what_would_become_of_each_file_and_writes_nothing() {
        take(page("Old words."));
        long entries = entries();
        var looked = look(
                page("New words."),
                new File("en/fresh.md", ascii("---\ntitle: Fresh\n---\n\nWords.")),
                new File("en/seal.png", PNG),
                new File("en/empty.md", ascii("")));

        assertThat(looked)
                .extracting(Line::result)
                .containsExactly(Result.CHANGED, Result.CREATED, Result.KEPT, Result.FAILED);
        assertThat(looked.get(0).proposal().orElseThrow().text().body()).contains("New words.");
        assertThat(looked.get(1).proposal().orElseThrow().head()).isZero();
        assertThat(entries()).isEqualTo(entries);
        assertThat(assets.find(Hash.of(PNG))).isEmpty();
        assertThat(look(page("Old words."))).extracting(Line::result).containsExactly(Result.UNCHANGED);
    }

    @Test
    void a_look_warns_where_an_editor_wrote_since_the_last_import() {
        var id = take(page("Imported.")).lines().get(0).page().orElseThrow();
        assertThat(look(page("Imported anew.")).get(0).proposal().orElseThrow().isOver())
                .isFalse();
        house.drafting.save(ADA, id, 1, House.text("Notice", "An editor's words."), "");
        assertThat(look(page("Imported anew.")).get(0).proposal().orElseThrow().isOver())
                .isTrue();
    }

    @Test
    void a_look_tells_what_would_be_refused_and_why() {
        var id = take(page("Imported.")).lines().get(0).page().orElseThrow();
        house.reviewing.submit(
                ADA, id, house.standings.find(id).orElseThrow().head().text(), "");
        var looked = look(page("Imported anew.")).get(0);
        assertThat(looked.result()).isEqualTo(Result.FAILED);
        assertThat(keys(looked)).contains("LOCKED_IN_REVIEW");
        assertThat(looked.proposal()).isEmpty();
    }

    @Test
    void only_what_was_chosen_is_imported_and_only_over_the_revision_that_was_looked_at() {
        var files = new File[] {page("Words."), new File("en/other.md", ascii("---\ntitle: Other\n---\n\nWords."))};
        var taken = take(Intake.Wanted.only(Map.of("en/notice.md", 0)), files);
        assertThat(taken).extracting(Line::result).containsExactly(Result.CREATED, Result.SKIPPED);
        assertThat(keys(taken.get(1))).containsExactly("FILE_NOT_CHOSEN");

        house.drafting.save(ADA, taken.get(0).page().orElseThrow(), 1, House.text("Notice", "An editor's words."), "");
        var late = take(Intake.Wanted.only(Map.of("en/notice.md", 1)), page("Words anew."));
        assertThat(keys(late.get(0))).contains("STALE");
        assertThat(take(Intake.Wanted.only(Map.of("en/notice.md", 2)), page("Words anew.")))
                .extracting(Line::result)
                .containsExactly(Result.CHANGED);
    }

    @Test
    void the_language_that_was_chosen_for_such_files_needs_no_other_choice() {
        var report = take(new File("notice.md", ascii("---\ntitle: 1\n---\n\n2 3 4")));
        assertThat(keys(report.lines().get(0))).contains("LOCALE_CHOSEN").doesNotContain("LOCALE_MISSING");
    }

    private List<Line> look(File... files) {
        return take(Intake.Wanted.LOOK, files);
    }

    private List<Line> take(Intake.Wanted wanted, File... files) {
        return intake.pieces(ADA, List.of(files), new Intake.Options(SmallTypes.POLICY, EN), wanted).stream()
                .map(Supplier::get)
                .toList();
    }

    private long entries() {
        var count = new AtomicLong();
        house.journals.forEach(entry -> count.incrementAndGet());
        return count.get();
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
