package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import org.imprimatur.assets.AssetLimits;
import org.imprimatur.assets.Assets;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.store.NoSqlAssets;

/** Images and documents, and which of them are taken. */
@Dependent
public class AssetBeans {
    @Produces
    @Singleton
    Assets assets(Template template) {
        return new NoSqlAssets(template);
    }

    @Produces
    @Singleton
    KeepingAssets keepingAssets(Assets assets, Settings settings) {
        var limits = AssetLimits.ofMegabytes(settings.number(Setting.ASSETS_MEGABYTES), settings.assetTypes());
        return new KeepingAssets(assets, limits);
    }
}
