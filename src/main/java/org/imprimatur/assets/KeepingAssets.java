package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Transition;

/** Takes in images and documents: only such as may be kept, and as what their bytes are. */
public final class KeepingAssets {
    /** What senders say who do not know. */
    private static final Set<String> NO_CLAIM = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final Assets assets;
    private final AssetLimits limits;
    private final AssetHistory history;

    public KeepingAssets(Assets assets, AssetLimits limits, AssetHistory history) {
        this.assets = assets;
        this.limits = limits;
        this.history = history;
    }

    /**
     * Keeps a file, or says why not.
     *
     * @param claimed the media type that the sender names; empty where none
     * @throws IOException where the bytes stop coming, or cannot be put aside
     */
    public Kept keep(Actor actor, InputStream bytes, String name, String claimed) throws IOException {
        return checked(actor, bytes, name, claimed, this::done);
    }

    /** Tells what would become of a file; nothing is kept. */
    public Kept look(Actor actor, InputStream bytes, String name, String claimed) throws IOException {
        return checked(
                actor,
                bytes,
                name,
                claimed,
                (who, spool, file, type, dropped) ->
                        new Kept.Done(new Asset(spool.hash(), file, type, spool.size()), dropped));
    }

    /** What is done with bytes that may be kept. */
    private interface End {
        Kept of(Actor actor, Spool spool, AssetName name, AssetType type, List<String> dropped) throws IOException;
    }

    private Kept checked(Actor actor, InputStream bytes, String name, String claimed, End end) throws IOException {
        var file = AssetName.of(name);
        var type = AssetType.ofExtension(file.extension());
        if (!actor.isOneOf(Transition.CREATE.by())) {
            return new Kept.No(Transition.CREATE.notYourRole());
        }
        if (type.isEmpty() || !limits.types().contains(type.get())) {
            return no("ASSET_TYPE_NOT_ALLOWED", file.extension(), allowed());
        }
        if (!isTrue(claimed, type.get())) {
            return no("ASSET_CLAIM_DIFFERS", type.get().id(), claimed);
        }
        try (var spool = Spool.of(bytes, limits.bytes())) {
            return kept(actor, spool, file, type.get(), end);
        }
    }

    /** The types that may be kept, for people to read. */
    public String allowed() {
        return limits.types().stream().map(AssetType::id).sorted().collect(Collectors.joining(", "));
    }

    public AssetLimits limits() {
        return limits;
    }

    private static boolean isTrue(String claimed, AssetType type) {
        var plain = claimed.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return NO_CLAIM.contains(plain)
                || AssetType.ofMediaType(plain).filter(type::equals).isPresent();
    }

    private Kept kept(Actor actor, Spool spool, AssetName name, AssetType type, End end) throws IOException {
        if (spool.size() == 0) {
            return no("ASSET_EMPTY");
        }
        if (spool.size() > limits.bytes()) {
            return tooLarge();
        }
        var head = spool.head(AssetType.HEAD);
        if (!type.isHowItBegins(head)) {
            var is = AssetType.ofBeginning(head).map(AssetType::id).orElse("–");
            return no("ASSET_BYTES_DIFFER", type.id(), is);
        }
        return type == AssetType.SVG ? cleaned(actor, spool, name, end) : end.of(actor, spool, name, type, List.of());
    }

    private Kept cleaned(Actor actor, Spool came, AssetName name, End end) throws IOException {
        try (var clean = CleanSvg.of(came)) {
            return clean.spool().size() > limits.bytes()
                    ? tooLarge()
                    : end.of(actor, clean.spool(), name, AssetType.SVG, clean.dropped());
        } catch (BadSvgException bad) {
            return no("ASSET_SVG_BROKEN", bad.where());
        }
    }

    /** The bytes first, then the entry that says who brought them; again where the file was collected in between. */
    private Kept done(Actor actor, Spool spool, AssetName name, AssetType type, List<String> dropped)
            throws IOException {
        while (true) {
            var newest = history.newest(spool.hash());
            if (newest.is(Fate.COLLECTED)) {
                return new Kept.No(new Refused("ASSET_BEING_REMOVED", Grounds.CONFLICT));
            }
            var asset = stored(spool, name, type);
            if (newest.wasKept(actor.name(), name) || history.keep(newest, actor.name(), asset, name)) {
                return new Kept.Done(asset, dropped);
            }
        }
    }

    private Asset stored(Spool spool, AssetName name, AssetType type) throws IOException {
        try (var bytes = spool.open()) {
            return assets.keep(new Asset(spool.hash(), name, type, spool.size()), bytes);
        }
    }

    /** What is kept under a hash. */
    public Optional<Asset> find(Hash hash) {
        return assets.find(hash);
    }

    private Kept tooLarge() {
        return no("ASSET_TOO_LARGE", String.valueOf(limits.megabytes()));
    }

    private static Kept no(String key, String... args) {
        return new Kept.No(new Refused(key, Grounds.INVALID, args));
    }
}
