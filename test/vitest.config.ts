import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

// One copy of graphql for the code under test and for the libraries that load it by require.
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") };
const root = fileURLToPath(new URL("..", import.meta.url));
// The files of a worker share the loaded program, which keeps nothing of an installation outside its database.
// Nothing is proven by being quick: a machine with other things to do gets five minutes for a test.
const shared = {
  environment: "node" as const,
  isolate: false,
  setupFiles: ["test/support/per-file/start.ts"],
  testTimeout: 300_000,
  hookTimeout: 300_000,
};
const base = { root, resolve: { alias: [graphql] } };
const databases = { globalSetup: ["test/support/database/databases.ts"] };

export default defineConfig({
  root,
  resolve: { alias: [graphql] },
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { ...base, test: { ...shared, name: "unit", include: ["test/unit/**/*.test.ts"] } },
      { ...base, test: { ...shared, ...databases, name: "api", include: ["test/api/**/*.test.ts"] } },
      { ...base, test: { ...shared, ...databases, name: "journey", include: ["test/journey/**/*.test.ts"] } },
      { ...base, test: { ...shared, name: "admin", include: ["test/admin/**/*.test.{ts,tsx}"] } },
      {
        ...base,
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/browser/console-build.ts"],
        },
      },
      { ...base, test: { ...shared, name: "guard", include: ["test/guard/**/*.test.ts"] } },
    ],
  },
});
