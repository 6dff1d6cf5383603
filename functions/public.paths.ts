/** The gateway's paths of the public function. */
export const publicPaths = [
  "/api/divisions",
  "/api/divisions/{proxy+}",
  "/api/public/{proxy+}",
  "/public",
  "/public/{proxy+}",
  "/api/health",
  "/api/openapi.json",
  "/api/docs",
] as const;
