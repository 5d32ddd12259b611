package org.imprimatur.site;

import org.imprimatur.accounts.Neighbours;
import org.imprimatur.accounts.Pace;

/** How often one address may search the site: unlike pages, what is found is drawn each time. */
public record SearchPace(Pace pace) {
    Pace.Turn take(String sender) {
        return pace.take(Neighbours.of(sender));
    }
}
