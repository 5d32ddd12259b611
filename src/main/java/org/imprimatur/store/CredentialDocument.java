package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/** The hash of an account's password. The one kind of document that is replaced. */
@Entity("credentials")
public record CredentialDocument(@Id String id, @Column String hash) implements Kept {}
