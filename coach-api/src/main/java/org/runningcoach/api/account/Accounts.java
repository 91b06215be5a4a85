package org.runningcoach.api.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of this coach. */
@Repository
public class Accounts {

    private final JdbcClient rows;

    Accounts(JdbcClient rows) {
        this.rows = rows;
    }

    /** Adds an account; false when somebody has the e-mail address already, or when the athlete was erased. */
    public boolean add(Account account) {
        try {
            return rows.sql("""
                            insert into account (athlete_id, email, display_name, password_hash, operator, created_at)
                            values (?, ?, ?, ?, ?, now()) on conflict (email) do nothing
                            """)
                            .param(account.athlete().value())
                            .param(text(account.email()))
                            .param(account.displayName())
                            .param(account.passwordHash())
                            .param(account.operator())
                            .update()
                    == 1;
        } catch (DuplicateKeyException sameAthlete) {
            return false;
        }
    }

    public Optional<Account> find(AthleteId athlete) {
        return rows.sql("select * from account where athlete_id = ?")
                .param(athlete.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(Email email) {
        return rows.sql("select * from account where email = ?")
                .param(email.value())
                .query(Accounts::account)
                .optional();
    }

    /** The account behind a sign-in that has not ended. */
    public Optional<Account> findSignedIn(AthleteId athlete, UUID session) {
        return rows.sql("""
                        select * from account a where athlete_id = ?
                          and exists (select from refresh_token t where t.family = ? and t.athlete_id = a.athlete_id)
                        """)
                .params(athlete.value(), session)
                .query(Accounts::account)
                .optional();
    }

    /** The account of somebody whom an issuer vouches for. */
    public Optional<Account> find(String issuer, String subject) {
        return rows.sql("""
                        select a.* from account a join account_identity i using (athlete_id)
                        where i.issuer = ? and i.subject = ?
                        """).params(issuer, subject).query(Accounts::account).optional();
    }

    /** Links an identity to an account; false when another request has linked it first. */
    public boolean link(AthleteId athlete, String issuer, String subject) {
        return rows.sql("""
                        insert into account_identity (issuer, subject, athlete_id, created_at)
                        values (?, ?, ?, now()) on conflict do nothing
                        """).params(issuer, subject, athlete.value()).update() == 1;
    }

    /** When the account was made; nothing if there is none. */
    public Optional<Instant> createdAt(AthleteId athlete) {
        return rows.sql("select created_at from account where athlete_id = ?")
                .param(athlete.value())
                .query((row, number) -> at(row, "created_at"))
                .optional();
    }

    /** What issuers call this athlete, oldest first. */
    public List<Identity> identities(AthleteId athlete) {
        return rows.sql("select * from account_identity where athlete_id = ? order by created_at, issuer, subject")
                .param(athlete.value())
                .query((row, number) ->
                        new Identity(row.getString("issuer"), row.getString("subject"), at(row, "created_at")))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Lets this person look at the system's state, from their next request on; false when there is no such account. */
    public boolean grantOperator(Email email) {
        return rows.sql("update account set operator = true where email = ?")
                        .param(email.value())
                        .update()
                == 1;
    }

    public void rename(AthleteId athlete, String displayName) {
        rows.sql("update account set display_name = ? where athlete_id = ?")
                .params(displayName, athlete.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        return new Account(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                email == null ? null : new Email(email),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("operator"));
    }

    private static @Nullable String text(@Nullable Email email) {
        return email == null ? null : email.value();
    }
}
