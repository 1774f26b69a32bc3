import { readdirSync, readFileSync } from "node:fs";
import { importFrameworkFile, readFrameworkYaml } from "../server/framework/index.ts";
import { SYSTEM } from "../server/kernel/index.ts";
import type { SeedDeps } from "./deps.ts";

/** Beside this file, in the sources and in the build. */
const FRAMEWORKS = new URL("./frameworks/", import.meta.url);

/** Names of the shipped framework files. */
export function shippedFrameworks(): string[] {
  return readdirSync(FRAMEWORKS)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
}

/**
 * Brings in one of the shipped files and publishes it.
 *
 * @returns the framework's code.
 * @throws Error naming the file's defects.
 */
export async function importShippedFramework({ write, clock }: SeedDeps, name: string): Promise<string> {
  const { file, defects } = readFrameworkYaml(readFileSync(new URL(name, FRAMEWORKS), "utf8"));
  if (file === null) throw new Error(`seeds/frameworks/${name}: ${JSON.stringify(defects)}`);
  await write(
    "importFramework",
    SYSTEM,
    clock,
    (work) => importFrameworkFile(work, file, { publish: true, ownerUnitId: null }),
    { file: name },
  );
  return file.code;
}
