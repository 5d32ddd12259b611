package org.imprimatur.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.store.OpenedStore;

/** After each death: what was answered is compared with what the store, the site and the API say. */
final class Reckoning {
    private final Office office;
    private final Person reader;
    private final Map<Subject, List<Deed>> stored = new HashMap<>();
    private int entries;

    Reckoning(Office office, Person reader) {
        this.office = office;
        this.reader = reader;
    }

    /** How many journal entries were checked; all that is wrong goes to the office. */
    int reckon(Path data) throws IOException {
        try (var store = OpenedStore.readOnly(data)) {
            return reckon(store);
        }
    }

    int reckon(OpenedStore store) throws IOException {
        var report = Verification.of(store.journals(), store.texts());
        report.damage().ifPresent(office::complain);
        AssetVerification.of(store.assets()).damage().ifPresent(office::complain);
        store.journals().forEach(entry -> take(entry, store.texts()));
        entries = report.entries();
        for (var diary : office.diaries()) {
            compare(diary);
        }
        crowd();
        return entries;
    }

    private void take(Entry entry, Texts texts) {
        if (entry.subject().isPage()) {
            var step = PageJournal.step(entry);
            var marks = Office.marks(texts.get(step.text()).body());
            stored.computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                    .add(new Deed(step.transition(), marks.isEmpty() ? "" : marks.get(0), true));
        }
    }

    private List<Deed> stored(String page) {
        return stored.getOrDefault(Subject.of(new PageId(page)), List.of());
    }

    private void compare(Diary diary) throws IOException {
        diary.differs(stored(diary.page())).ifPresent(office::complain);
        var live = diary.live();
        for (var address : List.of("/en/", "/api/v1/pages/en/")) {
            var answer = reader.get(address + diary.path());
            boolean right = live.isPresent()
                    ? answer.statusCode() == 200 && Office.marks(answer.body()).equals(List.of(live.get()))
                    : answer.statusCode() == 404;
            if (!right) {
                office.complain(address + diary.path() + " answers " + answer.statusCode() + " with "
                        + Office.marks(answer.body()) + " and not " + live);
            }
        }
    }

    private void crowd() {
        var there = stored(office.crowdedPage()).stream().map(Deed::mark).toList();
        office.crowd().stream()
                .filter(mark -> !there.contains(mark))
                .forEach(mark -> office.complain("the crowded page: the acknowledged " + mark + " is lost"));
    }
}
