package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.IdentityProvider;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.SigningInElsewhere;
import org.imprimatur.openid.NimbusProvider;

/** Sign-in at an OpenID provider, where the settings name one. */
@Dependent
public class ProviderBeans {
    @Produces
    @Singleton
    ProviderRules rules(ProviderConfiguration configuration) {
        return configuration.rules();
    }

    @Produces
    @Singleton
    IdentityProvider provider(ProviderConfiguration configuration, Clock clock) {
        return configuration.isOn() ? new NimbusProvider(configuration.settings(), clock) : IdentityProvider.NONE;
    }

    @Produces
    @Singleton
    SigningInElsewhere elsewhere(Accounts accounts, Passwords passwords, ProviderRules rules, Clock clock) {
        return new SigningInElsewhere(accounts, passwords, rules, clock);
    }
}
