package org.imprimatur.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Actor;

/** Where files of foreign formats come in. Each becomes a draft or a line that says why not; none stops the others. */
public interface Intake {
    /** Takes single files and ZIP archives as one batch: links between its files become links between pages. */
    default Report take(Actor actor, List<File> files, Options options) {
        return take(actor, files, options, Wanted.ALL);
    }

    /** The same, or a part of it, or a look at what it would be. */
    default Report take(Actor actor, List<File> files, Options options, Wanted wanted) {
        return new Report(pieces(actor, files, options, wanted).stream()
                .map(Supplier::get)
                .toList());
    }

    /**
     * The same as pieces of work, one for each file, to be done in their order.
     *
     * @param wanted whether anything is written at all, and which pages are
     */
    List<Supplier<Line>> pieces(Actor actor, List<File> files, Options options, Wanted wanted);

    /**
     * What is wanted of a batch.
     *
     * @param isLooking whether it is only to be told what would become of each file
     * @param chosen the names of the files that are to be taken, with the number of the revision that their page had
     *     when they were chosen, 0 where it was not there; empty where all are
     */
    record Wanted(boolean isLooking, Optional<Map<String, Integer>> chosen) {
        public static final Wanted ALL = new Wanted(false, Optional.empty());
        public static final Wanted LOOK = new Wanted(true, Optional.empty());

        public static Wanted only(Map<String, Integer> chosen) {
            return new Wanted(false, Optional.of(Map.copyOf(chosen)));
        }
    }

    /**
     * One file as it was sent.
     *
     * @param name with its folders, as language and path are often told by them; separated by {@code /}
     */
    @SuppressWarnings("ArrayRecordComponent") // equality is written out here
    record File(String name, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof File file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(bytes));
        }

        @Override
        public String toString() {
            return name + " (" + bytes.length + " bytes)";
        }
    }

    /** What holds where a file itself does not say. */
    record Options(TypeName type, LocaleTag locale) {}

    /** What became of each file, in the order in which they were found. */
    record Report(List<Line> lines) {
        public Report {
            lines = List.copyOf(lines);
        }

        public long count(Result result) {
            return lines.stream().filter(line -> line.result() == result).count();
        }
    }

    /** What became of one file. */
    enum Result {
        CREATED,
        CHANGED,
        /** These very bytes were taken before. */
        UNCHANGED,
        /** It is an image or document, and pages can show it or link to it now. */
        KEPT,
        /** It could not be read, or its page could not be written; the notes say why. */
        FAILED,
        /** It is none of the formats. */
        SKIPPED
    }

    /**
     * What became of one file.
     *
     * @param source the file's name, inside an archive with the archive's name before it
     * @param title as it was read; empty where there was none
     * @param proposal what would be written, where somebody only looks
     */
    record Line(
            String source,
            Result result,
            Optional<PageId> page,
            String title,
            List<Note> notes,
            Optional<Proposal> proposal) {
        public Line {
            notes = List.copyOf(notes);
        }

        public Line(String source, Result result, Optional<PageId> page, String title, List<Note> notes) {
            this(source, result, page, title, notes, Optional.empty());
        }
    }

    /**
     * What an import would write.
     *
     * @param address where the page stands, or would
     * @param head the number of the page's newest revision; 0 where the page is not there
     * @param isOver whether somebody wrote in the page since it was imported last, or it never was: their text would
     *     be an earlier revision then
     */
    record Proposal(PageAddress address, int head, Text text, boolean isOver) {}

    /** One thing to know about a file that was taken. The key names the sentence. */
    record Note(Level level, String key, List<String> args) {
        public Note {
            args = List.copyOf(args);
        }
    }

    /** How much a note asks of its reader. */
    enum Level {
        /** Found and put where it belongs. */
        MAPPED,
        /** Not taken over. */
        DROPPED,
        /** A person should look at this. */
        LOOK
    }
}
