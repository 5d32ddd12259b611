package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;

/**
 * What is known of an asset, under its hash. Written after its bytes: what can be found is whole.
 *
 * @param chunk how many bytes stand in each of its chunks but the last
 */
@Entity("assets")
public record AssetDocument(
        @Id String id,
        @Column String name,
        @Column String type,
        @Column long size,
        @Column int chunk) implements Kept {}
