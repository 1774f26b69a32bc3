import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";

const root = import.meta.dirname;
const server = process.env["KHUNG_SERVER"] ?? "http://127.0.0.1:4000";
const LIBRARY = /node_modules[\\/](?!@mui[\\/]x-|d3-|internmap|delaunator|robust-predicates|flatqueue|bezier-easing)/;
// The server refuses requests that name another site; the development server speaks to it under its own name.
const behind = { target: server, changeOrigin: true, headers: { origin: server } };
const proxy = { "/graphql": behind, "/files": behind, "/exports": behind };

export default defineConfig({
  root,
  base: "/",
  plugins: [react(), precompress()],
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
      // Libraries in one file that stays in the cache from release to release; charts and trees come with their pages.
      output: { codeSplitting: { groups: [{ name: "library", test: LIBRARY }] } },
    },
  },
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
});
