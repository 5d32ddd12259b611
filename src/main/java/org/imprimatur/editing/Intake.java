package org.imprimatur.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Actor;

/** Where files of foreign formats come in. Each becomes a draft or a line that says why not; none stops the others. */
public interface Intake {
    /** Takes single files and ZIP archives as one batch: links between its files become links between pages. */
    Report take(Actor actor, List<File> files, Options options);

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
     */
    record Line(String source, Result result, Optional<PageId> page, String title, List<Note> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }

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
