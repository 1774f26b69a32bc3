#!/usr/bin/env node
// Entry of the `khung` command: brings Node 24 and a fresh build, then runs the compiled command line.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const root = fileURLToPath(new URL("../..", import.meta.url));

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  const own = `${root}node_modules/.bin/node`;
  if (!existsSync(own)) {
    process.stderr.write(
      `Khung needs Node ${NEEDED} or newer; this is ${process.version} and this platform has none in node_modules.\n`,
    );
    process.exit(1);
  }
  const { status, signal } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exit(signal ? 1 : (status ?? 1));
}

const { ensureBuilt } = await import("./build.mjs");
await ensureBuilt({ withConsole: process.argv[2] === "start" });
await import(new URL("../../dist/server/cli/main.js", import.meta.url).href);
