package org.runningcoach.api.wiring;

import java.util.function.UnaryOperator;
import org.runningcoach.projection.database.Login;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database the operator names, or none: then the embedded one is used.
 *
 * @param url empty, or a JDBC address of PostgreSQL
 * @param user the owner of the schema; it runs the migrations and creates the other two roles
 * @param writer the role that appends facts; an empty password means one made for it: derived from the owner's, or
 *     kept in the data folder beside the embedded database
 * @param reader the role that answers queries; likewise
 */
@ConfigurationProperties("coach.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        Role writer,
        Role reader) {

    record Role(String user, @DefaultValue("") String password) {

        Login login(UnaryOperator<String> passwordOfRole) {
            return Login.ofOwnRole(user, password.isEmpty() ? passwordOfRole.apply(user) : password);
        }
    }
}
