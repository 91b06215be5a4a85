package org.runningcoach.projection.database;

import java.util.regex.Pattern;

/** A database role and its password. The name is a plain identifier, so that it may stand in SQL unquoted. */
public record Login(String user, String password) {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** A login whose role this product creates and names in its migrations. */
    public static Login ofOwnRole(String user, String password) {
        if (!PLAIN.matcher(user).matches()) {
            throw new DatabaseRefused(
                    "The role name '" + user + "' is not usable: lower-case letters, digits and _ only.");
        }
        return new Login(user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
