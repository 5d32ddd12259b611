package org.imprimatur.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imprimatur.fixture.MongoServer;

/**
 * {@code WORK NODES PAGES}: where {@code ./imprimatur bench nodes} begins. Publishes pages, each at the next node, while
 * somebody reads at every node without pause, and says how long after the answer to whoever published each page was there.
 */
public final class LagCommand {
    private static final long PATIENCE = 30_000_000_000L;

    private final List<Victim> nodes;
    private final List<Person> authors = new ArrayList<>();
    private final List<Person> counsels = new ArrayList<>();
    private final Office office = new Office(System.nanoTime());
    private final List<Double> here = new ArrayList<>();
    private final List<Double> there = new ArrayList<>();

    private LagCommand(List<Victim> nodes) {
        this.nodes = nodes;
    }

    public static void main(String... arguments) throws Exception {
        var work = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int pages = Integer.parseInt(arguments[2]);
        var nodes = new ArrayList<Victim>();
        try (var store = MongoServer.forgetful()) {
            var grid = Grid.of(work, count);
            for (int node = 0; node < count; node++) {
                nodes.add(grid.start(node, store.url(), List.of()));
            }
            for (var node : nodes) {
                node.ready();
            }
            new LagCommand(nodes).measure(pages);
        } finally {
            for (var node : nodes) {
                node.kill();
            }
        }
        System.exit(0);
    }

    private void measure(int pages) throws Exception {
        arrive("ada", authors);
        arrive("carl", counsels);
        for (int page = 0; page < pages + nodes.size(); page++) {
            if (page == nodes.size()) {
                // What came before was to warm up.
                here.clear();
                there.clear();
            }
            publish(page);
        }
        System.out.printf(
                "%d pages published, each at the next of %d nodes; ms after the answer%n", pages, nodes.size());
        say("where it was published", here);
        say("at the other nodes", there);
    }

    private void arrive(String name, List<Person> everywhere) throws IOException {
        var told = nodes.stream().filter(node -> says(node, name)).findFirst().orElseThrow();
        new Person(told).arrives(name, told.oneTimePassword(name), Office.PASSWORD);
        for (var node : nodes) {
            everywhere.add(new Person(node).arrives(name, Office.PASSWORD, Office.PASSWORD));
        }
    }

    private static boolean says(Victim node, String name) {
        try {
            return node.says(name + " ", "with the one-time password");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void publish(int number) throws Exception {
        int at = number % nodes.size();
        var author = authors.get(at);
        var mark = office.word();
        var path = "lag/" + mark.replaceFirst("mark", "place");
        var begun = author.send(
                "/desk/new-page",
                "form[action$=new-page]",
                Map.of("type", "page", "locale", "en", "path", path, "title", "A page to look for"));
        var page = begun.location().replaceFirst(".*/pages/", "").replaceFirst("[?#].*", "");
        author.send(
                "/desk/pages/" + page,
                "form:has([name=base])",
                Map.of("f.title", "A page to look for", "f.body", mark + " stands here.", "op", "save"));
        author.send(review(page), "form[action$=moves/submit]", Map.of("note", "please"));
        counsels.get(at)
                .send(
                        review(page),
                        "form[action$=moves/approve]",
                        Map.of("password", Office.PASSWORD, "capacity", "legal"));
        var form = author.page(review(page));
        var readers = Executors.newFixedThreadPool(nodes.size());
        var seen = new ArrayList<Future<Long>>();
        nodes.forEach(node -> seen.add(readers.submit(seen(node, path, mark))));
        if (!author.send(form, "form[action$=moves/publish]", Map.of()).isDone()) {
            throw new AssertionError("it was not published");
        }
        long answered = System.nanoTime();
        for (int node = 0; node < nodes.size(); node++) {
            (node == at ? here : there).add(Math.max(0, seen.get(node).get() - answered) / 1e6);
        }
        readers.shutdown();
    }

    private static String review(String page) {
        return "/desk/pages/" + page + "/review";
    }

    private static Callable<Long> seen(Victim node, String path, String mark) {
        return () -> {
            var reader = new Person(node);
            long end = System.nanoTime() + PATIENCE;
            while (!reader.get("/en/" + path).body().contains(mark)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("nobody finds it");
                }
            }
            return System.nanoTime();
        };
    }

    private static void say(String where, List<Double> times) {
        Collections.sort(times);
        int last = times.size() - 1;
        System.out.printf(
                "  %-24s half within %.0f, 99 of 100 within %.0f, all within %.0f%n",
                where, times.get(last / 2), times.get((int) (last * 0.99)), times.get(last));
    }
}
