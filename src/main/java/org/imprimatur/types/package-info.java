/** Content types as data: one YAML file a type, shipped or put into a folder by an admin. */
@NullMarked
package org.imprimatur.types;

import org.jspecify.annotations.NullMarked;
