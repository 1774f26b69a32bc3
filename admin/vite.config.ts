import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";
import { trustedDocuments } from "./trusted-documents.ts";

const root = import.meta.dirname;
const server = process.env["KHUNG_SERVER"] ?? "http://127.0.0.1:4000";
const LIBRARY = /node_modules[\\/](?!@mui[\\/]x-|d3-|internmap|delaunator|robust-predicates|flatqueue|bezier-easing)/;
const ENGLISH = /[\\/](messages|running|studio\.messages)\.en\.ts$|[\\/]english\.ts$|ra-language-english/;
// The server refuses requests that name another site; the development server speaks to it under its own name.
const behind = { target: server, changeOrigin: true, headers: { origin: server } };
const proxy = { "/graphql": behind, "/files": behind, "/exports": behind };

export default defineConfig({
  root,
  base: "/",
  plugins: [trustedDocuments(resolve(root, "../dist/documents.json")), react(), precompress()],
  // Documents are printed by the small twin of the package, which is there already because it reads them.
  resolve: { alias: { graphql: "@0no-co/graphql.web" } },
  cacheDir: resolve(root, "../var/cache/vite"),
  build: {
    outDir: resolve(root, "../dist/admin"),
    emptyOutDir: true,
    target: "es2023",
    // Fonts stay files: a data: font would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs of libraries stays in the cache from release to release; the rest comes with its pages.
            { name: "library", test: LIBRARY, tags: ["$initial"] },
            { name: "shared", test: LIBRARY, minShareCount: 8 },
            { name: "english", test: ENGLISH },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
});
