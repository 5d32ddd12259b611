package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.Optional;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Applicants;

/** Whoever asked for documents, as one document each. */
public final class NoSqlApplicants implements Applicants {
    private final Template template;
    private final Inserts inserts;

    public NoSqlApplicants(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public void keep(Applicant applicant) {
        if (!inserts.insert(ApplicantDocument.of(applicant))) {
            throw new IllegalStateException("no two requests have the same secret");
        }
    }

    @Override
    public Optional<Applicant> find(AccessId id) {
        return template.find(ApplicantDocument.class, id.value()).map(ApplicantDocument::applicant);
    }

    @Override
    public void erase(AccessId id) {
        template.delete(ApplicantDocument.class, id.value());
    }

    @Override
    public List<Applicant> all() {
        List<ApplicantDocument> found = template.select(ApplicantDocument.class)
                .where("id")
                .gt("")
                .and("id")
                .lt(AlongIds.LAST)
                .orderBy("id")
                .asc()
                .result();
        return found.stream().map(ApplicantDocument::applicant).toList();
    }
}
