import { existsSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;
const worker = `${root}/src/field/service-worker.ts`;

/** Two pages: the desk with Ant Design, and the light field pages; sign-in belongs to both. */
export default defineConfig({
  root,
  base: "/",
  plugins: [react()],
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/api", "/public"].map((path) => [path, `http://127.0.0.1:${process.env.PORT ?? "8080"}`]),
    ),
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome87", "safari14", "firefox90"],
    // antd alone is larger than the limit that vite warns at; the budget is held by a test.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: {
        desk: `${root}/index.html`,
        ...(existsSync(`${root}/field/index.html`) ? { field: `${root}/field/index.html` } : {}),
        ...(existsSync(worker) ? { "service-worker": worker } : {}),
      },
      output: {
        // Zod would compile its checks with `new Function`, which the content security policy forbids; it must
        // know before the first shape is made, so this stands at the head of the chunk that holds it.
        banner: (chunk) =>
          chunk.moduleIds.some((id) => id.includes("/node_modules/zod/"))
            ? "globalThis.__zod_globalConfig ??= { jitless: true };"
            : "",
        // The worker's address must not change, and its scope is the folder it lies in.
        entryFileNames: (chunk) =>
          chunk.name === "service-worker" ? "field/service-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
});
