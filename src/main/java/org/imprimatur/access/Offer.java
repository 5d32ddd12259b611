package org.imprimatur.access;

import org.imprimatur.assets.AssetName;
import org.imprimatur.page.Hash;
import org.imprimatur.reading.LivePage;

/**
 * A document for which readers may ask.
 *
 * @param agreement what they have to agree to, as Markdown
 * @param agreed under which hash that is kept once somebody did
 */
public record Offer(LivePage page, Hash document, AssetName name, String agreement, Hash agreed) {}
