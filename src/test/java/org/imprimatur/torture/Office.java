package org.imprimatur.torture;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.imprimatur.workflow.Transition;

/** What all clients remember together, beyond the product's deaths. */
final class Office {
    static final String PASSWORD = "harbour lantern seven";

    private static final Pattern MARK = Pattern.compile("mark[a-z0-9]+x\\b");

    private final String run;
    private final Map<String, Deque<Diary>> diaries = new TreeMap<>();
    private final Map<Transition, AtomicLong> counts = new EnumMap<>(Transition.class);
    private final Set<String> readable = ConcurrentHashMap.newKeySet();
    private final Set<String> crowd = ConcurrentHashMap.newKeySet();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger words = new AtomicInteger();
    private final AtomicLong read = new AtomicLong();
    private volatile String crowdedPage = "";
    private volatile boolean dying;

    Office(long seed) {
        this.run = Long.toString(Math.abs(seed), Character.MAX_RADIX);
        for (Transition arrow : Transition.values()) {
            counts.put(arrow, new AtomicLong());
        }
    }

    /** A word that was never used before, and is found again in whatever is made of it. */
    String word() {
        return "mark" + run + "z" + Integer.toString(words.incrementAndGet(), Character.MAX_RADIX) + "x";
    }

    static List<String> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    synchronized boolean hasNone(String writer) {
        return !diaries.containsKey(writer);
    }

    synchronized Diary diary(String writer) {
        return diaries.get(writer).getLast();
    }

    synchronized void keep(String writer, Diary diary) {
        diaries.computeIfAbsent(writer, name -> new ArrayDeque<>()).add(diary);
        count(Transition.CREATE);
    }

    synchronized List<Diary> diaries() {
        var all = new ArrayList<Diary>();
        diaries.values().forEach(all::addAll);
        return all;
    }

    /** All will write on it. */
    void beginsCrowdedPage(Person author) throws IOException {
        var begun = author.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", "torture/crowd", "title", "The crowded page"));
        crowdedPage = begun.location().replaceFirst(".*/pages/", "").replaceFirst("[?#].*", "");
    }

    String crowdedPage() {
        return crowdedPage;
    }

    void savedInTheCrowd(String mark) {
        crowd.add(mark);
        count(Transition.SAVE);
    }

    Set<String> crowd() {
        return crowd;
    }

    void mayBeRead(String mark) {
        readable.add(mark);
    }

    void sawOnTheSite(List<String> marks) {
        read.incrementAndGet();
        if (marks.isEmpty() || !readable.containsAll(marks)) {
            complain("readers saw " + marks + ", which nobody published");
        }
    }

    void count(Transition arrow) {
        counts.get(arrow).incrementAndGet();
    }

    long counted(Transition arrow) {
        return counts.get(arrow).get();
    }

    long read() {
        return read.get();
    }

    void opens() {
        dying = false;
    }

    void closes() {
        dying = true;
    }

    /** Only who is being killed may fail to answer. */
    void wasKilled() {
        if (!dying) {
            complain("the product did not answer before it was killed");
        }
    }

    void complain(String what) {
        complaints.add(what);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
