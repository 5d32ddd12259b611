package org.imprimatur.api.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.KeptBytes;
import org.imprimatur.serving.KeptBytes.Made;
import org.imprimatur.serving.Presses;
import org.imprimatur.serving.Renewing;
import org.imprimatur.serving.Tallies;
import org.imprimatur.serving.Tally;

/** Answers that were made once, as long as what readers see stays the same. */
@ApplicationScoped
public class Kept {
    private static final String QUESTION = Kept.class.getName();

    private final WatchedPages live;
    private final Json json;
    private final Clock clock;
    private final Presses presses = new Presses();
    private final Tally tally;

    /** By question and by address, which begins with a slash as no question does; certificates end with a day. */
    private final KeptBytes<LocalDate> answers;

    @Inject
    public Kept(WatchedPages live, Json json, ApiSettings settings, Tallies tallies, Renewing renewing, Clock clock) {
        this.live = live;
        this.json = json;
        this.clock = clock;
        this.answers = new KeptBytes<>(settings.keptBytes());
        this.tally = tallies.answers();
        tally.weighing(answers::size);
        renewing.add(answers);
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Kept() {
        this.live = null;
        this.json = null;
        this.clock = null;
        this.answers = new KeptBytes<>(0);
        this.tally = new Tally();
    }

    /**
     * The answer to a question, which may be asked at many addresses.
     *
     * @param request is told of it, so that the next one to the same address is answered before JAX-RS is entered
     * @param made gives the same without the request, as often as what readers see changes
     */
    public Bytes answer(HttpServletRequest request, String question, Supplier<Object> made) {
        request.setAttribute(QUESTION, question);
        // Before the answer is made: what is made about midnight is of the day that ends, and not found on the next.
        var today = today();
        return known(question, today).orElseGet(() -> {
            synchronized (presses.of(question)) {
                return known(question, today).orElseGet(() -> fresh(question, today, made));
            }
        });
    }

    private Optional<Bytes> known(String question, LocalDate today) {
        return answers.find(question, today).map(Bytes::new);
    }

    private Bytes fresh(String question, LocalDate today, Supplier<Object> made) {
        tally.missed();
        var answer = made(today, made);
        answers.keep(question, answer, () -> Optional.of(made(today(), made)));
        return new Bytes(answer.answer());
    }

    private Made<LocalDate> made(LocalDate today, Supplier<Object> made) {
        var answer = live.watch(() -> Bytes.of(json.bytes(made.get())));
        return new Made<>(today, answer.sources(), answer.what().ready());
    }

    /** What was answered at this very address today, if it is still right. */
    public Optional<Bytes> ready(HttpServletRequest request) {
        var ready = known(address(request), today());
        ready.ifPresent(answer -> tally.hit());
        return ready;
    }

    /** Remembers what the request was answered with, where it was one of these. */
    public void remember(HttpServletRequest request) {
        if (request.getAttribute(QUESTION) instanceof String question) {
            answers.also(address(request), question);
        }
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
