package org.imprimatur.api.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.accounts.CurrentToken;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.api.frame.Failures;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.once.Answered;
import org.imprimatur.once.Attempt;
import org.imprimatur.once.AttendedJournals;
import org.imprimatur.once.Begun;
import org.imprimatur.once.DoingOnce;
import org.imprimatur.once.RequestKey;

/** Carries out once what comes with an {@code Idempotency-Key}, and answers with the same whenever it comes again. */
@ApplicationScoped
public class AskedOnce {
    static final String HEADER = "Idempotency-Key";
    static final String AGAIN = "Idempotent-Replayed";

    /** In bytes; no request is larger. */
    private static final int MOST = 64 * 1024 * 1024;

    private static final int RETRY_SECONDS = 2;

    private final DoingOnce once;
    private final AttendedJournals journals;
    private final CurrentActor actor;
    private final CurrentToken token;
    private final DoneBefore before;
    private final Failures failures;

    @Inject
    public AskedOnce(
            DoingOnce once,
            AttendedJournals journals,
            CurrentActor actor,
            CurrentToken token,
            DoneBefore before,
            Failures failures) {
        this.once = once;
        this.journals = journals;
        this.actor = actor;
        this.token = token;
        this.before = before;
        this.failures = failures;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected AskedOnce() {
        this(null, null, null, null, null, null);
    }

    /** Whoever is nobody is told so further on. */
    void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = request.getHeader(HEADER);
        if (sent == null || actor.actor().isEmpty()) {
            attended(chain, request, response, Optional.empty());
        } else if (!RequestKey.isOne(sent)) {
            send(response, refused(400, "API_KEY_WRONG"), Map.of());
        } else {
            serve(new RequestKey(owner(), sent), request, response, chain);
        }
    }

    private String owner() {
        return token.token()
                .map(one -> "token:" + one.hash().hex())
                .orElseGet(() -> "account:" + actor.actor().orElseThrow().name());
    }

    private void serve(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(MOST + 1);
        var begun = begin(key, request, body);
        if (begun instanceof Begun.Ours ours) {
            carryOut(ours.attempt(), new KeptRequest(request, body), response, chain);
        } else if (begun instanceof Begun.Known known) {
            send(response, known.answer(), Map.of(AGAIN, "true"));
        } else if (begun instanceof Begun.Done done) {
            var answer = answered(before.answer(request, done.written()));
            once.answer(done.attempt(), answer);
            send(response, answer, Map.of(AGAIN, "true"));
        } else if (begun instanceof Begun.UnderWay) {
            var later = Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
            send(response, refused(409, "API_KEY_UNDER_WAY"), later);
        } else {
            send(response, refused(422, "API_KEY_USED"), Map.of());
        }
    }

    private Begun begin(RequestKey key, HttpServletRequest request, byte[] body) throws IOException {
        var said = new ByteArrayOutputStream();
        var match = Objects.toString(request.getHeader(HttpHeaders.IF_MATCH), "");
        var head = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n" + match;
        said.write((head + "\n\n").getBytes(StandardCharsets.UTF_8));
        said.write(body);
        return once.begin(key, said.toByteArray());
    }

    /** What went wrong here may go well the next time; every other answer is the answer. */
    private void carryOut(Attempt attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = new KeptResponse(response);
        try {
            attended(chain, request, kept, Optional.of(attempt));
            if (kept.getStatus() < 500) {
                once.answer(attempt, kept.answered());
            }
        } finally {
            once.end(attempt);
        }
        kept.send();
    }

    private void attended(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response, Optional<Attempt> attempt)
            throws IOException, ServletException {
        journals.attend(entry -> attempt.ifPresent(one -> once.intend(one, entry)));
        try {
            chain.doFilter(request, response);
        } finally {
            journals.leave();
        }
    }

    private Answered refused(int status, String key) {
        return refused(failures, new RefusedException(status, key, null));
    }

    static Answered refused(Failures failures, RefusedException why) {
        return answered(failures.toResponse(why));
    }

    private static Answered answered(Response response) {
        var headers = new TreeMap<String, String>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, "application/json");
        return new Answered(
                response.getStatus(), headers, new String((byte[]) response.getEntity(), StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, Answered answer, Map<String, String> more) throws IOException {
        response.setStatus(answer.status());
        ApiHeaders.secure(response);
        answer.headers().forEach(response::setHeader);
        more.forEach(response::setHeader);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
