package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.spi.TextRenderer;

/** Prices, one on each line. */
@ApplicationScoped
public class PriceTable implements TextRenderer {
    @Override
    public String name() {
        return "prices";
    }

    @Override
    public String html(String block) {
        return block.lines().map(PriceTable::row).collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
    }

    private static String row(String line) {
        return Stream.of(line.split(";"))
                .map(cell -> "<td>" + escaped(cell.strip()) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;");
    }
}
