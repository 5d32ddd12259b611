package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import org.imprimatur.review.SealKey;
import org.imprimatur.review.Signet;

/** The key pair with which the installation seals evidence. There is one, made once. */
@Entity("signets")
public record SignetDocument(
        @Id String id, @Column String secret, @Column String key) implements Kept {
    static final String ONLY = "evidence";

    static SignetDocument of(Signet signet) {
        return new SignetDocument(ONLY, signet.secret(), signet.key().encoded());
    }

    Signet signet() {
        return new Signet(secret, new SealKey(key));
    }
}
