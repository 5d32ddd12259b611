package org.imprimatur.desk.types;

/**
 * A type's file, to be written by hand.
 *
 * @param line where something is wrong; 0 where it is about the whole
 * @param theirs what somebody else made of the type meanwhile, as a redline of the file; empty where nobody did
 */
public record YamlView(String name, String label, int seen, String file, String problem, int line, String theirs) {
    YamlView over(String redline) {
        return new YamlView(name, label, seen, file, problem, line, redline);
    }
}
