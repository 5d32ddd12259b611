package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.Optional;
import org.imprimatur.notices.Mark;
import org.imprimatur.notices.Marks;

/** The outbox's book as one document a line; who inserts an id first has it. */
public final class NoSqlMarks implements Marks {
    /** Stands after all that an id is made of. */
    private static final String LAST = "~";

    private final Template template;
    private final Inserts inserts;

    public NoSqlMarks(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public boolean insert(Mark mark) {
        return inserts.insert(MarkDocument.of(mark));
    }

    @Override
    public Optional<Mark> find(String id) {
        return template.find(MarkDocument.class, id).map(MarkDocument::mark);
    }

    @Override
    public List<Mark> under(String beginning) {
        List<MarkDocument> found = template.select(MarkDocument.class)
                .where("id")
                .gt(beginning)
                .and("id")
                .lt(beginning + LAST)
                .orderBy("id")
                .asc()
                .result();
        return found.stream().map(MarkDocument::mark).toList();
    }

    @Override
    public Optional<Mark> last(String beginning) {
        List<MarkDocument> found = template.select(MarkDocument.class)
                .where("id")
                .gt(beginning)
                .and("id")
                .lt(beginning + LAST)
                .orderBy("id")
                .desc()
                .limit(1)
                .result();
        return found.stream().map(MarkDocument::mark).findFirst();
    }
}
