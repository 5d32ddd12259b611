package org.imprimatur.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetType;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.Hash;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts images into the document where the store has them, with their hash below; all others are told of in words. Nothing
 * is fetched from anywhere: whoever prints evidence must not be made to call on a stranger.
 */
final class Pictures {
    private static final Pattern KEPT = Pattern.compile(AssetAddress.PREFIX + "([0-9a-f]{64})/");
    private static final Set<AssetType> DRAWN = Set.of(AssetType.PNG, AssetType.JPEG, AssetType.GIF);

    /** In bytes, of one image and of all in one document. */
    private static final long LARGEST = 4L << 20;

    private static final long MOST = 24L << 20;

    /** A small file may hold a huge picture, which is unpacked to be drawn. */
    private static final long MOST_PIXELS = 16_000_000;

    private final Assets assets;

    Pictures(Assets assets) {
        this.assets = assets;
    }

    void place(Document document) {
        long[] left = {MOST};
        for (Element image : document.select("img")) {
            var source = image.attr("src");
            var asset = kept(source);
            var bytes = asset.flatMap(one -> bytes(one, left[0]));
            bytes.ifPresent(drawn -> left[0] -= drawn.length);
            var told = new Element("span").addClass("image").text(told(image, source, asset));
            image.after(told);
            if (asset.isPresent() && bytes.isPresent()) {
                draw(image, asset.get(), bytes.get());
            } else {
                image.remove();
            }
        }
    }

    private Optional<Asset> kept(String source) {
        var address = KEPT.matcher(source);
        return address.find() ? assets.find(new Hash(address.group(1))) : Optional.empty();
    }

    private static void draw(Element image, Asset asset, byte[] bytes) {
        var alt = image.attr("alt");
        image.clearAttributes();
        image.attr("alt", alt.isEmpty() ? asset.name().toString() : alt);
        image.attr(
                "src",
                "data:" + asset.type().mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes));
    }

    private static String told(Element image, String source, Optional<Asset> asset) {
        var words = image.attr("alt").isEmpty() ? "" : image.attr("alt") + " · ";
        return "[" + words
                + asset.map(one -> one.name() + " · SHA-256 " + one.hash()).orElse(source) + "]";
    }

    private Optional<byte[]> bytes(Asset asset, long left) {
        if (!DRAWN.contains(asset.type()) || asset.size() > Math.min(LARGEST, left)) {
            return Optional.empty();
        }
        try (var stream = assets.open(asset, 0, asset.size())) {
            var bytes = stream.readAllBytes();
            return isDrawable(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Asks the head of the file only. */
    private static boolean isDrawable(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }
}
