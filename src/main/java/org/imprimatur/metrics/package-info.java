/** What is counted and measured, and told to whoever watches the product, as Prometheus reads it. */
@NullMarked
package org.imprimatur.metrics;

import org.jspecify.annotations.NullMarked;
