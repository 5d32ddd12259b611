package org.imprimatur.access;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.Tier;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/** Which documents readers may ask for, and what they have to agree to. */
public final class Offering {
    private final LivePages live;
    private final Texts texts;
    private final Sentences sentences;

    public Offering(LivePages live, Texts texts, Sentences sentences) {
        this.live = live;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** Empty where no live page in this language has such a document for those who ask. */
    public Optional<Offer> find(LocaleTag locale, Hash document) {
        return live.offering(locale, document).flatMap(page -> offer(page, document));
    }

    private Optional<Offer> offer(LivePage page, Hash document) {
        var text = live.text(page);
        var agreement = agreement(page, text);
        return Optional.ofNullable(AssetAddress.documents(text).get(document))
                .map(name -> new Offer(
                        page, document, name, agreement, kept(agreement).hash()));
    }

    /** What the page says, as it was signed off; else what the product says in its language. */
    private String agreement(LivePage page, Text text) {
        var own = text.one(Tier.AGREEMENT).strip();
        return own.isEmpty() ? sentences.say(page.locale().value(), "ACCESS_AGREEMENT") : own;
    }

    /** A text of its own, so that what somebody agreed to is found under its hash for ever. */
    private static Text kept(String agreement) {
        return new Text(Map.of(Text.BODY, new FieldValue.One(agreement)));
    }

    Hash keep(Offer offer) {
        return texts.keep(kept(offer.agreement()));
    }

    /** What somebody agreed to. */
    public String agreement(Hash agreed) {
        return texts.find(agreed).map(Text::body).orElse("");
    }

    /** The title of the page, as whoever asked read it. */
    public String title(Wanted wanted) {
        return texts.find(wanted.text()).map(Text::title).orElse(wanted.name().value());
    }
}
