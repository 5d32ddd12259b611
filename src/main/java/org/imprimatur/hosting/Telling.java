package org.imprimatur.hosting;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.editing.Discussing;
import org.imprimatur.hooks.Handler;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.page.StrictJson;
import org.imprimatur.page.StrictJson.MalformedException;
import org.imprimatur.page.Texts;
import org.imprimatur.spi.AfterMove;
import org.imprimatur.spi.Moved;
import org.imprimatur.spi.SubmitCheck;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Transition;

/** Tells the host's beans what happened to a page, and has its checks read what was submitted. */
public final class Telling {
    private static final Logger LOG = System.getLogger(Telling.class.getName());

    private final Journals journals;
    private final Standings standings;
    private final Texts texts;
    private final Discussing discussing;
    private final Scope scope;

    /** @param scope runs each call within what beans of the host need */
    public Telling(Journals journals, Standings standings, Texts texts, Discussing discussing, Scope scope) {
        this.journals = journals;
        this.standings = standings;
        this.texts = texts;
        this.discussing = discussing;
        this.scope = scope;
    }

    /** Runs something that may fail. */
    public interface Scope {
        void run(Work work) throws Exception;

        /** What is to be run. */
        interface Work {
            void run() throws Exception;
        }
    }

    public Supplier<List<Handler>> handlers(Supplier<List<AfterMove>> after, Supplier<List<SubmitCheck>> checks) {
        return () -> Stream.concat(
                        after.get().stream(),
                        checks.get().stream().map(check -> new Commenting(check, standings, texts, discussing)))
                .<Handler>map(Told::new)
                .toList();
    }

    /** One bean. */
    private final class Told implements Handler {
        private final AfterMove bean;

        Told(AfterMove bean) {
            this.bean = bean;
        }

        @Override
        public String name() {
            return bean.name();
        }

        @Override
        public Set<Transition> wants() {
            return bean.wants();
        }

        @Override
        @SuppressWarnings("IllegalCatch") // whatever a bean of the host throws, it is told again
        public Optional<String> hear(String event) {
            try {
                var move = moved(event);
                scope.run(() -> bean.after(move));
                return Optional.empty();
            } catch (Exception failed) {
                LOG.log(Level.WARNING, bean.name() + " could not do what follows a move", failed);
                return Optional.of(failed.toString());
            }
        }
    }

    private Moved moved(String event) throws MalformedException {
        var data = StrictJson.object(event).get("data");
        if (data instanceof Map<?, ?> told && told.get("page") instanceof Map<?, ?> page) {
            return moved(
                    new PageId(String.valueOf(page.get("id"))), Integer.parseInt(String.valueOf(told.get("entry"))));
        }
        throw new IllegalArgumentException("this event tells of no page");
    }

    private Moved moved(PageId page, int number) {
        var entries = journals.of(Subject.of(page)).stream()
                .filter(entry -> entry.number() <= number)
                .toList();
        var entry = entries.get(entries.size() - 1);
        var step = PageJournal.step(entry);
        var words = Stream.of(Detail.REASON, Detail.NOTE, Detail.WORDS)
                .flatMap(name -> step.says(name).stream())
                .findFirst();
        return new Moved(
                entry.id(),
                step.transition(),
                Shown.of(PageJournal.standing(page, entries).orElseThrow()),
                step.by(),
                step.at(),
                words.orElse(""));
    }
}
