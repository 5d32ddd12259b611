package org.imprimatur.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.FieldInCode;
import org.imprimatur.spi.TypeInCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesInCodeTest {
    private static final TypeInCode PROMOTION = TypeInCode.named("promotion", Wording.of("Promotion", "促销活动"))
            .plural(Wording.of("Promotions", "促销活动"))
            .schemaOrg("Offer")
            .signedOffAs("legal", "marketing")
            .declaring(Wording.of("I have read it: the terms are fair.", "本人已阅，条款公平。"))
            .with(FieldInCode.of(FieldKind.LINE, "code", Wording.of("Code: \"yes\" # no", "代码"))
                    .required()
                    .atMost(12))
            .with(FieldInCode.of(FieldKind.CHOICE, "channel", Wording.of("Channel", "渠道"))
                    .choice("web", Wording.of("Web", "网站"))
                    .choice("shop", Wording.of("Shop", "门店")))
            .with(FieldInCode.of(FieldKind.ROWS, "prices", Wording.of("Prices", "价格"))
                    .column(FieldInCode.of(FieldKind.NUMBER, "amount", Wording.of("Amount", "金额"))));

    @TempDir
    Path folder;

    private static DeclaredTypes types(Optional<Path> folder, TypeInCode... inCode) {
        return DeclaredTypes.of(
                folder, List.of(inCode).stream().map(TypeInCode::said).toList());
    }

    @Test
    void a_type_in_code_stands_beside_those_of_the_product_with_all_that_it_says() {
        var type = types(Optional.empty(), PROMOTION).get(new TypeName("promotion"));

        assertThat(type.schemaOrg()).isEqualTo("Offer");
        assertThat(type.label().in("zh")).isEqualTo("促销活动");
        assertThat(type.review().usual().capacities()).containsExactly("legal", "marketing");
        assertThat(type.field("code").orElseThrow().label().in("en")).isEqualTo("Code: \"yes\" # no");
        assertThat(type.field("channel").orElseThrow().choices()).hasSize(2);
        assertThat(type.field("prices").orElseThrow().columns()).hasSize(1);
        assertThat(type.field("title")).as("the fields of every type").isPresent();
        assertThat(type.problems(new Text(Map.of("code", new FieldValue.One("far too long a code")))))
                .extracting(problem -> problem.field() + " " + problem.key())
                .contains("code FIELD_TOO_LONG", "title FIELD_REQUIRED");
    }

    @Test
    void its_file_defines_the_same_type_again() {
        var types = types(Optional.empty(), PROMOTION);
        var definition = types.installed().stream()
                .filter(one -> one.name().value().equals("promotion"))
                .findFirst()
                .orElseThrow();

        assertThat(types.read(definition.file())).isEqualTo(definition);
    }

    @Test
    void it_takes_the_place_of_a_shipped_type_and_a_file_of_the_house_takes_its() throws IOException {
        var own = TypeInCode.named("faq", Wording.of("Ask us", "问答")).declaring(Wording.of("I agree.", "同意。"));
        var faq = new TypeName("faq");

        assertThat(types(Optional.empty(), own).get(faq).label().in("en")).isEqualTo("Ask us");
        assertThat(types(Optional.empty(), own).all())
                .hasSameSizeAs(DeclaredTypes.shipped().all());

        Files.writeString(folder.resolve("faq.yaml"), """
                name: faq
                label: {en: From a file}
                plural: {en: From a file}
                schemaOrg: FAQPage
                signOffs: [legal]
                wording: {en: I agree.}
                fields: []
                """);
        assertThat(types(Optional.of(folder), own).get(faq).label().in("en")).isEqualTo("From a file");
    }

    @Test
    void what_cannot_be_used_stops_the_start_with_the_reason() {
        var mute = TypeInCode.named("mute", Wording.of("Mute", "无"));

        assertThatThrownBy(() -> types(Optional.empty(), mute))
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining("mute")
                .hasMessageContaining("'wording' is missing");
        assertThatThrownBy(() -> types(Optional.empty(), PROMOTION, PROMOTION))
                .hasMessageContaining("two content types of this name");
    }
}
