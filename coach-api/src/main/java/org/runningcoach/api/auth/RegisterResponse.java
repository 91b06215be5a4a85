package org.runningcoach.api.auth;

import java.util.UUID;

/** Who was registered, signed in already. */
record RegisterResponse(UUID athlete, TokensResponse tokens) {}
