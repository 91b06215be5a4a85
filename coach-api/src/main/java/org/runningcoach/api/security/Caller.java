package org.runningcoach.api.security;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.api.account.Account;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who sends a request, once their token is found good: named by the athlete's id, with the roles of the account. */
final class Caller {

    static final String ATHLETE = "ATHLETE";
    static final String OPERATOR = "OPERATOR";
    static final String JOB = "JOB";

    private Caller() {}

    static AbstractAuthenticationToken of(Jwt token, Account account) {
        List<GrantedAuthority> roles = new ArrayList<>();
        roles.add(role(ATHLETE));
        if (account.operator()) {
            roles.add(role(OPERATOR));
        }
        return new JwtAuthenticationToken(token, roles, account.athlete().toString());
    }

    static GrantedAuthority role(String name) {
        return new SimpleGrantedAuthority("ROLE_" + name);
    }
}
