/** The gateway's paths of the public function. */
export const publicPaths = [
  "/api/divisions",
  "/api/divisions/{proxy+}",
  "/api/health",
  "/api/openapi.json",
  "/api/docs",
] as const;
