package org.imprimatur.accounts;

/** An account with the token that stands for it. */
public record Bearer(Account account, Token token) {}
