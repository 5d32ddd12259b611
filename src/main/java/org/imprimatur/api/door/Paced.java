package org.imprimatur.api.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Map;
import org.imprimatur.accounts.CurrentToken;
import org.imprimatur.accounts.Neighbours;
import org.imprimatur.accounts.Pace;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.api.frame.ApiSettings;
import org.imprimatur.api.frame.Failures;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.editing.CurrentActor;

/**
 * Has whoever asks too often wait. Answers that are ready have been given by then: they cost next to nothing and do not
 * count, so that a mirror may ask again as often as it likes whether anything changed.
 */
public class Paced implements Filter {
    static final int TOO_MANY = 429;

    private static final String POLICY = "RateLimit-Policy";
    private static final String LEFT = "RateLimit";

    @SuppressWarnings("NullAway.Init")
    private Paces paces;

    @SuppressWarnings("NullAway.Init")
    private CurrentActor actor;

    @SuppressWarnings("NullAway.Init")
    private CurrentToken token;

    @SuppressWarnings("NullAway.Init")
    private Failures failures;

    @SuppressWarnings("NullAway.Init")
    private ApiSettings settings;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(Paces paces, CurrentActor actor, CurrentToken token, Failures failures, ApiSettings settings) {
        this.paces = paces;
        this.actor = actor;
        this.token = token;
        this.failures = failures;
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        var who = actor.actor();
        var pace = who.isPresent() ? paces.known() : paces.readers();
        if (!pace.isLimited()) {
            chain.doFilter(request, response);
            return;
        }
        var turn = pace.take(who.map(one -> token.token()
                        .map(sent -> "token " + sent.hash().hex())
                        .orElseGet(() -> "account " + one.name()))
                .orElseGet(() -> Neighbours.of(actor.sender())));
        tell(answer, who.isPresent() ? "account" : "reader", turn);
        if (turn.isGiven()) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletRequest) request, answer, turn);
        }
    }

    /** In the words of the IETF's draft on RateLimit fields. */
    private static void tell(HttpServletResponse answer, String name, Pace.Turn turn) {
        answer.setHeader(POLICY, "\"" + name + "\";q=" + turn.perMinute() + ";w=60");
        answer.setHeader(LEFT, "\"" + name + "\";r=" + turn.left() + ";t=" + turn.seconds());
    }

    /** Scripts of other sites learn as well why they get no page. */
    private void refuse(HttpServletRequest request, HttpServletResponse answer, Pace.Turn turn) throws IOException {
        settings.allowed(request.getHeader("Origin"))
                .filter(origin -> actor.actor().isEmpty())
                .ifPresent(origin -> {
                    answer.setHeader("Access-Control-Allow-Origin", origin);
                    answer.setHeader("Access-Control-Expose-Headers", ApiHeaders.EXPOSED);
                });
        var seconds = String.valueOf(turn.seconds());
        var problem = AskedOnce.refused(failures, new RefusedException(TOO_MANY, "API_TOO_OFTEN", null, seconds));
        AskedOnce.send(answer, problem, Map.of(HttpHeaders.RETRY_AFTER, seconds));
    }
}
