package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetType;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.store.Engine;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;

/** Reads and checks what can be set. A name that is not known, or a value that is bad, stops the start. */
@Dependent
public class Settings {
    private static final String PREFIX = "imprimatur.";

    private final Sources sources;

    public Settings() {
        this(Sources.ofThisRuntime());
    }

    Settings(Sources sources) {
        this.sources = sources;
    }

    /** Complains about everything that is wrong, in one go. */
    void check() {
        var known = new TreeSet<String>();
        for (Setting setting : Setting.values()) {
            known.add(setting.key());
        }
        var complaints = new ArrayList<String>();
        sources.names().forEach(name -> {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                complaints.add(name + " is not a setting; the settings are " + String.join(", ", known));
            }
        });
        for (Setting setting : Setting.values()) {
            setting.complaint(value(setting)).ifPresent(why -> complaints.add(setting.key() + " " + why));
        }
        if (complaints.isEmpty()) {
            complaints.addAll(new MailConfiguration(this, new Standpoint()).complaints());
            complaints.addAll(new ProviderConfiguration(this, new Standpoint()).complaints());
            complaints.addAll(Ground.of(this).complaints(this));
        }
        if (!complaints.isEmpty()) {
            throw new BadSettingsException(complaints);
        }
    }

    String value(Setting setting) {
        return sources.find(setting.key()).map(String::strip).orElse(setting.fallback());
    }

    boolean isOn(Setting setting) {
        return value(setting).equals("true");
    }

    int number(Setting setting) {
        return Integer.parseInt(value(setting));
    }

    /** Empty where the setting is empty: then what the jar brings is used. */
    Optional<Path> folder(Setting setting) {
        return Optional.of(value(setting)).filter(value -> !value.isEmpty()).map(Path::of);
    }

    /** Whether no other node can be at the same store: the embedded one belongs to one process. */
    boolean isAlone() {
        return sources.find(Engine.PROVIDER)
                .map(SqliteDocumentConfiguration.class.getName()::equals)
                .orElse(false);
    }

    /** What the embedded store is opened with. */
    Map<String, Object> embedded() {
        var all = new TreeMap<String, Object>();
        Stream.concat(Stream.of(Engine.PROVIDER, Engine.DATABASE), SqliteDocumentConfiguration.settings().stream())
                .forEach(name -> sources.find(name).ifPresent(value -> all.put(name, value)));
        return all;
    }

    Set<AssetType> assetTypes() {
        return Stream.of(value(Setting.ASSETS_TYPES).split("\\s*,\\s*", -1))
                .flatMap(id -> AssetType.ofId(id).stream())
                .collect(Collectors.toSet());
    }

    /** The languages of the site; the first is the one for readers whose own is not among them. */
    List<LocaleTag> locales() {
        return List.of(value(Setting.LOCALES).split("\\s*,\\s*")).stream()
                .map(LocaleTag::new)
                .toList();
    }
}
