package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Clock;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.SigningInElsewhere;
import org.imprimatur.identity.HostAccounts;
import org.imprimatur.identity.HostSession;
import org.imprimatur.spi.HostSignIn;

/** Sign-in by the host, where a setting says what its roles may do. */
@Dependent
public class HostSignInBeans {
    /** What people are told that they come from. */
    private static final String LABEL = "host";

    @Produces
    @Singleton
    HostSession session(
            Settings settings, @Any Instance<HostSignIn> ofHost, @Any Instance<IdentityStoreHandler> stores) {
        return new SessionOfHost(settings, new Brought<>(ofHost), stores);
    }

    /** As for an OpenID provider, the connection counts: a name that is taken by an account of the house is not enough. */
    @Produces
    @Singleton
    HostAccounts accounts(Settings settings, Accounts accounts, Passwords passwords, Clock clock) {
        var rules = new ProviderRules(
                LABEL,
                true,
                true,
                settings.isOn(Setting.HOST_LINK_BY_NAME),
                GroupGrants.read(settings.value(Setting.HOST_ROLES)));
        return new SigningInElsewhere(accounts, passwords, rules, clock)::signIn;
    }
}
