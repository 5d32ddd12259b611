/** Hands out images and documents: to readers what live pages name, to those who signed in to the desk all. */
@NullMarked
package org.imprimatur.files;

import org.jspecify.annotations.NullMarked;
