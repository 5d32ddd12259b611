/** The whole product is killed at random moments while people work on it, and has to remember every answer it gave. */
package org.imprimatur.torture;
