package org.imprimatur.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Issued;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingTokens;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.accounts.SigningInElsewhere;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Tokens and sessions of an account, for its owner and for admins alike. */
@RequestScoped
public class AccessActions {
    private final Desk desk;
    private final KeepingTokens tokens;
    private final KeepingSessions sessions;
    private final SessionGate gate;
    private final SigningInElsewhere elsewhere;

    @Inject
    public AccessActions(
            Desk desk, KeepingTokens tokens, KeepingSessions sessions, SessionGate gate, SigningInElsewhere elsewhere) {
        this.desk = desk;
        this.tokens = tokens;
        this.sessions = sessions;
        this.gate = gate;
        this.elsewhere = elsewhere;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AccessActions() {
        this(null, null, null, null, null);
    }

    Answer<Issued> token(AccountName account, Form form) {
        return tokens.issue(desk.me(), account, TokenForm.wish(form));
    }

    /** Empty where there is no such deed. */
    Optional<Answer<?>> take(AccountName account, String deed, Form form) {
        return switch (deed) {
            case "revoke" -> Optional.of(revoke(account, form.one("token")));
            case "end" -> Optional.of(end(account, form.one("session")));
            case "end-others" ->
                Optional.of(
                        sessions.endOthers(desk.me(), account, gate.session().map(Session::key)));
            case "disconnect" -> Optional.of(elsewhere.disconnect(desk.me(), account));
            default -> Optional.empty();
        };
    }

    private Answer<?> revoke(AccountName account, String token) {
        return Hash.isOne(token) ? tokens.revoke(desk.me(), account, new Hash(token)) : unknown(account);
    }

    private Answer<?> end(AccountName account, String session) {
        return Hash.isOne(session) ? sessions.end(desk.me(), account, new Hash(session)) : unknown(account);
    }

    private static Answer<?> unknown(AccountName account) {
        return new Answer.No<>(new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, account.value()));
    }
}
