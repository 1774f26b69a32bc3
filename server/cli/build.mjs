// Builds server and console into dist/, each only when its sources changed since the last build.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const parts = {
  server: {
    sources: ["server", "seeds", "tsconfig.json", "package-lock.json"],
    command: ["typescript/bin/tsc", "-p", "server/tsconfig.build.json", "--outDir", "dist/.next"],
    clean: ["dist/.next"],
    after: putServerInPlace,
  },
  console: {
    sources: ["admin", "schema", "package-lock.json"],
    command: ["vite/bin/vite.js", "build", "--config", "admin/vite.config.ts", "--logLevel", "warn"],
    clean: ["dist/admin"],
    after: () => undefined,
  },
  graphiql: {
    sources: ["admin/graphiql", "admin/precompress.ts", "package-lock.json"],
    command: ["vite/bin/vite.js", "build", "--config", "admin/graphiql/vite.config.ts", "--logLevel", "warn"],
    clean: ["dist/graphiql"],
    after: () => undefined,
  },
};

/**
 * Brings dist/ up to date.
 *
 * @param {{ withConsole: boolean }} options whether the console is needed too.
 */
export async function ensureBuilt({ withConsole }) {
  if (!existsSync(join(root, "node_modules/typescript")) && existsSync(join(root, "dist/server/cli/main.js"))) return;
  const names = withConsole ? ["server", "console", "graphiql"] : ["server"];
  mkdirSync(join(root, "dist"), { recursive: true });
  await Promise.all(names.map((name) => alone(name, () => buildPart(name, parts[name]))));
}

/** One process builds a part at a time; the others wait and then find it built. A dead process's lock is taken over. */
async function alone(name, build) {
  const lock = join(root, `dist/.${name}.lock`);
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isDead(lock)) rmSync(lock, { force: true });
      else await new Promise((again) => setTimeout(again, 200));
    }
  }
  try {
    await build();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isDead(lock) {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Between its making and its writing a lock is empty for a moment.
    if (!Number.isInteger(holder) || holder === 0) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

async function buildPart(name, { sources, command, clean, after }) {
  const stamp = join(root, `dist/.${name}.stamp`);
  const digest = digestOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  process.stderr.write(`Building the ${name}…\n`);
  rmSync(stamp, { force: true });
  for (const folder of clean) rmSync(join(root, folder), { recursive: true, force: true });
  const [script, ...rest] = command;
  await run([join(root, "node_modules", script), ...rest]);
  after();
  writeFileSync(stamp, digest);
}

function run(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`${args[0]} ended with ${code}`))));
  });
}

/** The compiled program and, beside its code, the data that it reads; it takes the place of the old one at once. */
function putServerInPlace() {
  cpSync(join(root, "seeds"), join(root, "dist/.next/seeds"), {
    recursive: true,
    filter: (path) => !/\.tsx?$/.test(path),
  });
  for (const folder of ["server", "seeds"]) {
    rmSync(join(root, "dist", folder), { recursive: true, force: true });
    renameSync(join(root, "dist/.next", folder), join(root, "dist", folder));
  }
  rmSync(join(root, "dist/.next"), { recursive: true, force: true });
}

function digestOf(sources) {
  const hash = createHash("sha256").update(process.version);
  for (const source of sources)
    for (const file of filesOf(join(root, source))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt({ withConsole: true });
