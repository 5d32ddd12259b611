package org.imprimatur.hosting;

import java.util.Optional;
import org.imprimatur.editing.NewPage;
import org.imprimatur.host.Answer;
import org.imprimatur.host.Beginning;
import org.imprimatur.host.Drafting;
import org.imprimatur.host.PageNow;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;

/** Drafts for a host what people draft at the desk. */
public final class DraftingForHosts implements Drafting {
    private final org.imprimatur.editing.Drafting drafting;
    private final Standings standings;
    private final Texts texts;
    private final Answers answers;

    public DraftingForHosts(
            org.imprimatur.editing.Drafting drafting, Standings standings, Texts texts, Answers answers) {
        this.drafting = drafting;
        this.standings = standings;
        this.texts = texts;
        this.answers = answers;
    }

    @Override
    public Answer begin(Actor by, Beginning page, Text text, String note) {
        var group = page.translates().orElseGet(GroupId::random);
        return answers.of(
                drafting.create(by, new NewPage(page.type(), page.locale(), page.path(), group, false), text, note));
    }

    @Override
    public Answer save(Actor by, PageId page, int seen, Text text, String note) {
        return answers.of(drafting.save(by, page, seen, text, note));
    }

    @Override
    public Answer restore(Actor by, PageId page, int seen, int revision) {
        return answers.of(drafting.restore(by, page, seen, revision));
    }

    @Override
    public Optional<PageNow> find(PageId page) {
        return standings.find(page).map(Shown::of);
    }

    @Override
    public Optional<PageNow> find(LocaleTag locale, PagePath path) {
        return standings.at(locale, path).filter(page -> page.standsAt(path)).map(Shown::of);
    }

    @Override
    public Text text(PageNow page) {
        return texts.get(page.text());
    }
}
