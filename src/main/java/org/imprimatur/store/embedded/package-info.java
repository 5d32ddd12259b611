/** Documents are kept in one SQLite file, durably, behind JNoSQL's communication API; nothing here knows what they mean. */
@NullMarked
package org.imprimatur.store.embedded;

import org.jspecify.annotations.NullMarked;
