package org.imprimatur.assets;

import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;

/** Texts that hold on to the files that they name, before they are kept themselves. */
public final class HoldingTexts implements Texts {
    private final Texts texts;
    private final AssetHistory history;

    public HoldingTexts(Texts texts, AssetHistory history) {
        this.texts = texts;
        this.history = history;
    }

    @Override
    public Hash keep(Text text) {
        hold(text);
        return texts.keep(text);
    }

    @Override
    public Hash keepWithEntry(Text text) {
        hold(text);
        return texts.keepWithEntry(text);
    }

    private void hold(Text text) {
        AssetAddress.in(text).forEach(history::want);
    }

    @Override
    public Optional<Text> find(Hash hash) {
        return texts.find(hash);
    }

    @Override
    public void forEach(Consumer<Text> each) {
        texts.forEach(each);
    }
}
