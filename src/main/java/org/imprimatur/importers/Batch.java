package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imprimatur.markdown.Markdown;

/** Files that came together: first each is read, then their links and languages are brought together. */
final class Batch {

    private static final Set<String> PAGES = Set.of("", "md", "markdown", "mdown", "html", "htm", "xhtml", "txt");
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
            "csv", "zip", "mp4");

    final Markdown markdown;
    private final List<SourceFile> files;
    private final Function<SourceFile, Reading> keeping;
    private final Map<String, SourceFile> byName = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final List<Draft> pages = new ArrayList<>();

    Batch(List<SourceFile> files, Markdown markdown, Function<SourceFile, Reading> keeping) {
        this.files = List.copyOf(files);
        this.keeping = keeping;
        this.markdown = markdown;
        files.forEach(file -> byName.putIfAbsent(key(file.name()), file));
    }

    /** A page that is there to be linked to now, and what becomes of a file at last. */
    private record Opened(Optional<Draft> draft, Supplier<Reading> end) {
        static Opened no(Reading reading) {
            return new Opened(Optional.empty(), () -> reading);
        }
    }

    /** Assets are kept one after the other. Pages are taken apart on all cores, as that writes nothing. */
    List<Reading> read() {
        var closed = files.stream().map(this::open).toList();
        var opened = closed.parallelStream().map(Supplier::get).toList();
        opened.forEach(one -> one.draft().ifPresent(this::add));
        Pairs.find(pages);
        return opened.parallelStream().map(one -> one.end().get()).toList();
    }

    private void add(Draft draft) {
        drafts.putIfAbsent(key(draft.file.name()), draft);
        pages.add(draft);
    }

    /** The page that an address leads to from a file, if it came with this batch. */
    Optional<Draft> page(String from, String address) {
        var name = key(Names.resolved(from, address));
        for (var end : List.of("", ".md", ".html", ".htm", "/index.md", "/index.html", "/default.html", "/readme.md")) {
            var found = drafts.get(name + end);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<Asset> asset(String from, String address) {
        return Optional.ofNullable(assets.get(key(Names.resolved(from, address))));
    }

    /** The text of a fragment that a page includes, if it came with this batch. */
    Optional<String> fragment(String from, String address) {
        return Optional.ofNullable(byName.get(key(Names.resolved(from, address))))
                .map(file -> Decoding.text(file.bytes()))
                .map(text -> FrontMatter.of(text).rest());
    }

    private Supplier<Opened> open(SourceFile file) {
        if (file.name().matches("(?i)(?:.*/)?(?:\\.[^/]*|__MACOSX/.*|thumbs\\.db|desktop\\.ini)")) {
            return () -> Opened.no(new Skipped(file.name(), "FILE_HIDDEN", List.of()));
        }
        if (ASSETS.contains(file.extension())) {
            var became = keeping.apply(file);
            if (became instanceof Asset asset) {
                assets.put(key(file.name()), asset);
            }
            return () -> Opened.no(became);
        }
        if (!PAGES.contains(file.extension())) {
            return () -> Opened.no(new Skipped(file.name(), "FILE_NO_PAGE", List.of(file.extension())));
        }
        if (file.name().matches("(?i)(?:.*/)?_?includes/.*")) {
            return () -> Opened.no(new Skipped(file.name(), "FILE_FRAGMENT", List.of()));
        }
        return () -> page(file);
    }

    private Opened page(SourceFile file) {
        var text = Decoding.text(file.bytes());
        if (text == null) {
            return failed(file, "FILE_NO_TEXT");
        }
        if (text.isBlank()) {
            return failed(file, "FILE_EMPTY");
        }
        return page(file, text);
    }

    private Opened page(SourceFile file, String text) {
        var draft = new Draft(file, Format.of(file.name(), text), this);
        try {
            Beginning.of(text, draft);
        } catch (RuntimeException | StackOverflowError broken) {
            return failed(file, "FILE_BROKE_THE_READER", String.valueOf(broken));
        }
        return new Opened(Optional.of(draft), () -> Ending.of(draft));
    }

    private static Opened failed(SourceFile file, String key, String... args) {
        return Opened.no(new Failed(file.name(), key, List.of(args)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
