import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "../precompress.ts";

const root = import.meta.dirname;

/** A page of its own: the editor weighs more than the whole console, which must not carry it. */
export default defineConfig({
  root,
  base: "/graphiql/",
  publicDir: false,
  plugins: [react(), precompress({ brotli: false })],
  cacheDir: resolve(root, "../../var/cache/vite-graphiql"),
  worker: { format: "es" },
  build: {
    outDir: resolve(root, "../../dist/graphiql"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // Marks of the library's own compiler, which have done their work before they come here.
      onLog: (level, log, next) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : next(level, log)),
    },
  },
});
