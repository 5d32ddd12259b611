package org.imprimatur.identity;

import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Proof;

/** Finds or makes the accounts of people whom the host vouches for. */
public interface HostAccounts {
    Answer<Account> signIn(Proof proof);
}
