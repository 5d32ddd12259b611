package org.imprimatur.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seal.png                  | seal.png",
                "a/b/c.pdf                 | c.pdf",
                "C:\\Users\\ada\\Seal.PNG  | Seal.PNG",
                "../../etc/passwd          | passwd",
                "My file (1).png           | My-file-1.png",
                "证书 2026.pdf              | 证书-2026.pdf",
                ".htaccess                 | htaccess",
                "-rf.png                   | rf.png",
                "\"><script>.svg           | script.svg",
                "a%2e%2e%2fb.png           | a-2e-2e-2fb.png",
                "????                      | file",
                "folder/                   | file",
            })
    void a_name_has_nothing_that_addresses_or_markdown_would_take_for_something_else(String raw, String name) {
        assertThat(AssetName.of(raw).value()).isEqualTo(name);
    }

    @Test
    void a_long_name_keeps_its_end() {
        var name = AssetName.of("𠮷".repeat(300) + ".png");

        assertThat(name.value()).hasSizeLessThanOrEqualTo(100).endsWith(".png");
        assertThat(name.extension()).isEqualTo("png");
    }

    @Test
    void a_text_names_what_stands_in_any_of_its_fields() {
        var hashes = List.of(Hash.of("a"), Hash.of("b"), Hash.of("c"), Hash.of("d"));
        var text = new Text(Map.of(
                "body",
                        new FieldValue.One(
                                "![x](/assets/" + hashes.get(0) + "/x.png) [y](/assets/" + hashes.get(1) + "/y)"),
                "hero", new FieldValue.Rows(List.of(Map.of("image", "/assets/" + hashes.get(2) + "/z.png"))),
                "links", new FieldValue.Many(List.of("/assets/" + hashes.get(3) + "/w.pdf")),
                "summary", new FieldValue.One("/assets/abc/x.png /other/" + Hash.of("e") + "/x.png")));

        assertThat(AssetAddress.in(text)).containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(AssetAddress.in(Text.EMPTY)).isEmpty();
    }
}
