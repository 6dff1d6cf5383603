/** The gateway's paths of the sign-in function; more specific than those of the portal's, so they go first. */
export const signInPaths = [
  "/api/session",
  "/api/session/{proxy+}",
  "/api/sessions",
  "/api/sessions/{proxy+}",
  "/api/password",
  "/api/totp",
  "/api/totp/{proxy+}",
  "/api/oidc/{proxy+}",
  "/api/persons/{id}/initial-password",
] as const;
