/** What the product is measured against. */
package org.imprimatur.bench;
