package org.imprimatur.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleaningTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    private static final String CLOSE = "</svg>";

    private final Set<String> dropped = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href='https://evil.example/x.js'/>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
                "<h:body xmlns:h='http://www.w3.org/1999/xhtml' onload='alert(1)'/>",
                "<script><![CDATA[alert(1)]]></script>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='alert(1)'/></body></foreignObject>",
                "<g onload='alert(1)'/>",
                "<g ONLOAD='alert(1)'/>",
                "<rect onmouseover='alert(1)'/>",
                "<a href='javascript:alert(1)'><text>Click</text></a>",
                "<a xlink:href='javascript:alert(1)'><text>Click</text></a>",
                "<a xlink:href=' &#106;avascript:alert(1)'><text>Click</text></a>",
                "<a href='data:text/html,&lt;script>alert(1)&lt;/script>'><text>Click</text></a>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use xlink:href='data:image/svg+xml;base64,PHN2Zy8+#x'/>",
                "<image href='https://evil.example/pixel.png'/>",
                "<image xlink:href='data:image/svg+xml;base64,PHN2Zy8+'/>",
                "<feImage href='https://evil.example/pixel.png'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onmouseover' to='alert(1)'/>",
                "<animateTransform onbegin='alert(1)'/>",
                "<handler type='text/javascript'>alert(1)</handler>",
                "<iframe src='javascript:alert(1)'/>",
                "<embed src='https://evil.example/'/>",
                "<audio src='https://evil.example/x' onerror='alert(1)'/>",
                "<rect style='fill:url(https://evil.example/a)'/>",
                "<rect fill='url( \"//evil.example/a\" )'/>",
                "<rect style='behavior:url(#x)'/>",
                "<rect style='width:expression(alert(1))'/>",
                "<rect style='fill:u\\72l(//evil.example)'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>@imp/**/ort 'https://evil.example/x.css';</style>",
                "<style>rect{fill:url(https://evil.example/a)}</style>",
                "<style><![CDATA[@import url(//evil.example/x.css);]]></style>",
                "<style>rect{background:image-set('https://evil.example/a' 1x)}</style>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<?xml-stylesheet href='javascript:alert(1)'?>",
                "<!-- <script>alert(1)</script> -->",
                "<metadata><evil onload='alert(1)'/></metadata>",
                "<g xml:base='https://evil.example/'/>",
            })
    void nothing_that_acts_or_reaches_out_is_left(String vector) throws IOException {
        var clean = clean(OPEN + vector + "<circle r=\"1\"/>" + CLOSE);

        assertThat(clean.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", ""))
                .doesNotContainIgnoringCase("alert")
                .doesNotContainIgnoringCase("script")
                .doesNotContainIgnoringCase("evil")
                .doesNotContainIgnoringCase("import")
                .doesNotContainPattern("(?i)\\bon[a-z]+=")
                .doesNotContainPattern("(?i)url\\((?!#)")
                .doesNotContain("data:")
                .doesNotContain("<?", "<!")
                .contains("<circle r=\"1\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
                "<x:svg xmlns:x='https://evil.example/'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect x=1/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'/><svg/>",
                "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'><rect id='&a;'/></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'><style>&a;</style></svg>",
            })
    void what_is_no_drawing_or_uses_entities_is_refused(String file) {
        assertThatThrownBy(() -> clean(file)).isInstanceOf(BadSvgException.class);
    }

    @Test
    void a_drawing_nested_without_end_is_refused() {
        assertThatThrownBy(() -> clean(OPEN + "<g>".repeat(10_000) + "</g>".repeat(10_000) + CLOSE))
                .isInstanceOf(BadSvgException.class);
    }

    @Test
    void what_a_drawing_shows_stays() throws IOException {
        var drawing = OPEN + "<title>Seal &amp; stamp 印章 𠮷</title>"
                + "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#123\"></stop></linearGradient></defs>"
                + "<style>.b{fill:url(#a);stroke:#000}</style>"
                + "<path class=\"b\" d=\"M0 0L9 9z\" fill=\"url(#a)\" style=\"opacity:.5\"></path>"
                + "<use xlink:href=\"#b\" href=\"#c\"></use>"
                + "<image href=\"data:image/png;base64,iVBORw0KGgo=\"></image>"
                + "<text xml:space=\"preserve\" aria-label=\"x\">a &lt; b &gt; c</text>" + CLOSE;

        assertThat(clean(drawing)).isEqualTo(drawing);
        assertThat(dropped).isEmpty();
    }

    @Test
    void what_drawing_programs_add_for_themselves_goes_without_a_word() throws IOException {
        var drawing = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n"
                + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n"
                + "<!-- Made with a program -->\n"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ink='https://ink.example/ns' ink:version='1'>"
                + "<ink:view zoom='2'><g/></ink:view><rect width='9' ink:label='x'/></svg>\n";

        assertThat(clean(drawing)).isEqualTo(OPEN + "<rect width=\"9\"></rect>" + CLOSE);
        assertThat(dropped).isEmpty();
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() throws IOException {
        var once = clean(OPEN + "\r\n<g id='a\"b' style='x:\t1'>]]&gt; <a href='/x'>t</a></g><script/>" + CLOSE);

        assertThat(clean(once)).isEqualTo(once);
    }

    @Test
    void a_drawing_in_another_encoding_is_written_in_utf_8() throws IOException {
        var drawing =
                "<?xml version='1.0' encoding='GB18030'?><svg xmlns='http://www.w3.org/2000/svg'><text>信任</text></svg>";

        assertThat(clean(drawing.getBytes(Charset.forName("GB18030")))).isEqualTo(OPEN + "<text>信任</text>" + CLOSE);
    }

    private String clean(String file) throws IOException {
        return clean(file.getBytes(StandardCharsets.UTF_8));
    }

    private String clean(byte[] file) throws IOException {
        var out = new StringWriter();
        new SvgCleaning(new ByteArrayInputStream(file), out, dropped).run();
        return out.toString();
    }
}
