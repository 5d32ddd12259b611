package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import org.imprimatur.hooks.HookSecret;

/** A secret of a webhook. In clear, since what is signed with it is signed by us. */
@Entity("hook-secrets")
public record HookSecretDocument(
        @Id String id,
        @Column String hook,
        @Column int number,
        @Column String secret,
        @Column String since) implements Kept {
    static HookSecretDocument of(HookSecret secret) {
        return new HookSecretDocument(
                id(secret.hook(), secret.number()),
                secret.hook(),
                secret.number(),
                secret.value(),
                secret.since().toString());
    }

    static String id(String hook, int number) {
        return hook + "/" + String.format("%06d", number);
    }

    HookSecret known() {
        return new HookSecret(hook, number, secret, Instant.parse(since));
    }
}
