package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Person;
import org.imprimatur.access.Wanted;
import org.imprimatur.assets.AssetName;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/** Who asked for a document. Removed when they are forgotten; the journal has a hash of it alone. */
@Entity("applicants")
public record ApplicantDocument(
        @Id String id,
        @Column String name,
        @Column String email,
        @Column String company,
        @Column String reason,
        @Column String language,
        @Column String salt,
        @Column String page,
        @Column String text,
        @Column String document,
        @Column String file,
        @Column String agreement,
        @Column String asked,
        @Column String confirmation)
        implements Kept {
    static ApplicantDocument of(Applicant applicant) {
        var person = applicant.person();
        var wanted = applicant.wanted();
        return new ApplicantDocument(
                applicant.id().value(),
                person.name(),
                person.email().value(),
                person.company(),
                person.reason(),
                person.language(),
                person.salt(),
                wanted.page().value(),
                wanted.text().hex(),
                wanted.document().hex(),
                wanted.name().value(),
                wanted.agreement().hex(),
                applicant.asked().toString(),
                applicant.confirmation().hex());
    }

    Applicant applicant() {
        return new Applicant(
                new AccessId(id),
                new Person(name, new Address(email), company, reason, language, salt),
                new Wanted(
                        new PageId(page), new Hash(text), new Hash(document), new AssetName(file), new Hash(agreement)),
                Instant.parse(asked),
                new Hash(confirmation));
    }
}
