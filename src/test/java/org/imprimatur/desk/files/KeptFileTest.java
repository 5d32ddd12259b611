package org.imprimatur.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.junit.jupiter.api.Test;

class KeptFileTest {
    private static final Hash HASH = Hash.of("bytes");
    private static final AssetName NAME = new AssetName("seal.png");

    @Test
    void an_image_is_shown_and_a_document_is_linked() {
        assertThat(kept(AssetType.PNG, "Our seal").markdown()).isEqualTo("![Our seal](/assets/" + HASH + "/seal.png)");
        assertThat(kept(AssetType.PDF, "Our report").markdown())
                .isEqualTo("[Our report](/assets/" + HASH + "/seal.png)");
        assertThat(kept(AssetType.PDF, " ").words()).isEqualTo("seal.png");
    }

    @Test
    void words_that_markdown_would_take_for_its_own_stay_words() {
        var words = "a](/x) ![b] *c* `d` <e> \\ f_g_ h";

        assertThat(new PageMarkup().html(kept(AssetType.PNG, words).markdown(), new LocaleTag("en")))
                .contains("alt=\"a](/x) ![b] *c* `d` &lt;e&gt; \\ f_g_ h\"")
                .contains("src=\"/assets/" + HASH + "/seal.png\"");
    }

    private static KeptFile kept(AssetType type, String words) {
        return KeptFile.of(new Asset(HASH, NAME, type, 2_000), NAME, words);
    }
}
