package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String row(String... cells) throws IOException {
        var out = new StringBuilder();
        new Csv(out).row(List.of(cells));
        return out.toString();
    }

    @Test
    void cells_stand_between_commas_and_rows_end_as_the_standard_says() throws IOException {
        assertThat(row("one", "", "three")).isEqualTo("one,,three\r\n");
    }

    @Test
    void what_would_end_a_cell_is_quoted() throws IOException {
        assertThat(row("a,b", "say \"yes\"", "two\nlines", "x;y"))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",\"x;y\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =HYPERLINK(\"https://example.org\")", "＝1", "－1"})
    void no_cell_is_a_formula(String typed) throws IOException {
        assertThat(row(typed)).startsWith("\"'").endsWith("\"\r\n");
    }

    @Test
    void words_with_such_a_sign_inside_are_left_alone() throws IOException {
        assertThat(row("ISO-27001", "a=b", "ada@example.org")).isEqualTo("ISO-27001,a=b,ada@example.org\r\n");
    }
}
