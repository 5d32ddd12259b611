package org.imprimatur.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/** Gathers what the screens of one account show. */
@RequestScoped
public class AccountViews {
    private final Desk desk;
    private final KeepingSessions sessions;
    private final NotingTokens noting;
    private final SessionGate gate;
    private final Journals journals;
    private final RoleChoice choice;
    private final ProviderRules rules;
    private final Passwords passwords;

    @Inject
    public AccountViews(
            Desk desk,
            KeepingSessions sessions,
            NotingTokens noting,
            SessionGate gate,
            Journals journals,
            RoleChoice choice,
            ProviderRules rules,
            Passwords passwords) {
        this.desk = desk;
        this.sessions = sessions;
        this.noting = noting;
        this.gate = gate;
        this.journals = journals;
        this.choice = choice;
        this.rules = rules;
        this.passwords = passwords;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AccountViews() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * One account with all that belongs to it.
     *
     * @param form what was typed for a token
     * @param provider what it is called; empty where there is none
     * @param blocked addresses that too many failures keep out
     * @param past what happened to the account, the latest first
     */
    public record View(
            AccountView account,
            List<TokenView> tokens,
            List<SessionView> sessions,
            TokenForm form,
            Secret secret,
            String problem,
            List<String> roles,
            List<String> capacities,
            List<PastOfAccount> past,
            String provider,
            boolean isConnected,
            boolean hasPassword,
            List<String> blocked) {}

    View of(Account account, Secret secret, String problem, Form form) {
        var words = desk.words();
        var own = gate.session().map(Session::key);
        return new View(
                AccountView.of(account),
                TokenView.of(account.tokens(), noting, desk.now(), words),
                SessionView.of(sessions.of(account.name()), own, words),
                TokenForm.of(form),
                secret,
                problem,
                choice.roles(),
                choice.capacities(),
                PastOfAccount.of(journals.of(Subject.of(account.name())), words),
                rules.label(),
                account.identity().isPresent(),
                passwords.isSet(account),
                account.blocked(desk.now()).stream().sorted().toList());
    }
}
