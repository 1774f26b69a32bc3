import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const CONSOLE = resolve(import.meta.dirname, "../../../admin");
const BARE = /lazy\(\s*(?:async )?\(\) =>\s*(?:\(\{ default: \()?(?:await )?import\(/;

it("every part of the console that comes later is waited for through a restart, and asks before a page is loaded anew", () => {
  const files = readdirSync(CONSOLE, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const bare = files.filter((name) => BARE.test(readFileSync(join(CONSOLE, name), "utf8")));
  expect(bare.filter((name) => !name.startsWith("graphiql"))).toEqual([]);
});
