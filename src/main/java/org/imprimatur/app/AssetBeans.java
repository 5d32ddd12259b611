package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.assets.AssetLimits;
import org.imprimatur.assets.Assets;
import org.imprimatur.assets.BytesElsewhere;
import org.imprimatur.assets.Collecting;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.journal.Journals;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Texts;
import org.imprimatur.spi.AssetStore;
import org.imprimatur.store.NoSqlAssets;
import org.imprimatur.typing.WorkingCopies;

/** Images and documents, and which of them are taken. */
@Dependent
public class AssetBeans {
    @Produces
    @Singleton
    Assets assets(Template template, @Any Instance<AssetStore> ofHost) {
        if (ofHost.isAmbiguous()) {
            throw new IllegalStateException("The application brings two asset stores; there can be one.");
        }
        return new NoSqlAssets(template, ofHost.stream().findFirst().map(StoreOfHost::new));
    }

    /** The host's store in the words of the core. */
    private record StoreOfHost(AssetStore store) implements BytesElsewhere {
        @Override
        public void keep(Hash hash, long size, InputStream bytes) throws IOException {
            store.keep(hash, size, bytes);
        }

        @Override
        public InputStream open(Hash hash, long from, long to) throws IOException {
            return store.open(hash, from, to);
        }

        @Override
        public void remove(Hash hash) throws IOException {
            store.remove(hash);
        }
    }

    @Produces
    @Singleton
    AssetHistory history(Journals journals, Clock clock) {
        return new AssetHistory(journals, clock);
    }

    @Produces
    @Singleton
    Collecting collecting(
            Assets assets,
            AssetHistory history,
            Texts texts,
            Journals journals,
            WorkingCopies copies,
            Settings settings) {
        var grace = Duration.ofDays(settings.number(Setting.ASSETS_GRACE_DAYS));
        return new Collecting(assets, history, texts, journals, said -> typed(copies, said), grace);
    }

    /** Under a legal hold a working copy outlives every grace, and with it the files that it names. */
    private static void typed(WorkingCopies copies, Consumer<String> said) {
        copies.forEach(copy -> copy.inputs().values().forEach(values -> values.forEach(said)));
    }

    @Produces
    @Singleton
    KeepingAssets keepingAssets(Assets assets, AssetHistory history, Settings settings) {
        var limits = AssetLimits.ofMegabytes(settings.number(Setting.ASSETS_MEGABYTES), settings.assetTypes());
        return new KeepingAssets(assets, limits, history);
    }
}
