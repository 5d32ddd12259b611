package org.imprimatur.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.reading.WatchedPages.Drawn;

/** Answers that were made once, as long as what readers see stays the same. */
@ApplicationScoped
public class Kept {
    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final String ANSWER = Kept.class.getName();

    private final WatchedPages live;
    private final Json json;
    private final Map<String, Drawn<Bytes>> answers = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    @Inject
    public Kept(WatchedPages live, Json json) {
        this.live = live;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Kept() {
        this(null, null);
    }

    /**
     * The answer to a question, which may be asked at many addresses.
     *
     * @param request is told of it, so that the next one to the same address is answered before JAX-RS is entered
     */
    Bytes answer(HttpServletRequest request, String question, Supplier<Object> made) {
        var answer = Optional.ofNullable(answers.get(question))
                .filter(known -> known.sources().hold())
                .orElseGet(() -> fresh(question, made));
        request.setAttribute(ANSWER, answer);
        return answer.what();
    }

    private Drawn<Bytes> fresh(String question, Supplier<Object> made) {
        var answer = live.watch(() -> Bytes.of(json.bytes(made.get())));
        keep(question, answer);
        return answer;
    }

    private void keep(String question, Drawn<Bytes> answer) {
        // There is no end of questions; those that are asked often are soon here again.
        if (answers.size() >= MOST || size.addAndGet(answer.what().size()) > MOST_BYTES) {
            answers.clear();
            size.set(0);
        }
        answers.put(question, answer);
    }

    /** What was answered at this very address today, if it is still right. */
    Optional<Bytes> ready(HttpServletRequest request, LocalDate today) {
        return Optional.ofNullable(answers.get(address(request, today)))
                .filter(known -> known.sources().hold())
                .map(Drawn::what);
    }

    /** Remembers what the request was answered with, where it was one of these. */
    void remember(HttpServletRequest request, LocalDate today) {
        if (request.getAttribute(ANSWER) instanceof Drawn<?> answer && answer.what() instanceof Bytes bytes) {
            keep(address(request, today), new Drawn<>(bytes, answer.sources()));
        }
    }

    private static String address(HttpServletRequest request, LocalDate today) {
        return today + " " + request.getRequestURI() + "?" + request.getQueryString();
    }
}
