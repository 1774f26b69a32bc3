import { chown, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askOwner, isOwned, own, socketPath } from "../../../server/app/owner-lock.ts";
import { runKhung } from "../../support/process/command.ts";

let folder: string;
let umask: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-lock-"));
  umask = process.umask(0o000);
});
afterAll(async () => {
  process.umask(umask);
  await rm(folder, { recursive: true, force: true });
});

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

it("the local socket, through which verbs act as the program, takes its own user alone", async () => {
  const lock = await own(folder, async () => ({ ok: true }));
  expect(await modeOf(socketPath(folder))).toBe("600");
  await lock.release();
});

it.runIf(process.getuid?.() === 0)("another user's socket under its name is not spoken to", async () => {
  const long = join(folder, "x".repeat(120));
  const lock = await own(long, async () => ({ ok: true }));
  const asked = { verb: "importPeople", input: { rows: ["somebody's data"] } };
  expect(await askOwner(long, asked)).toEqual({ ok: true });
  await chown(socketPath(long), 65_534, 65_534);
  expect([await isOwned(long), await askOwner(long, asked)]).toEqual([false, null]);
  await lock.release();
});

it("what the command writes is its user's alone, in a folder that everybody may read and whatever the mask", async () => {
  const { code } = await runKhung({ KHUNG_DATA: folder, NODE_ENV: "test" }, "migrate");
  expect(code).toBe(0);
  expect(await modeOf(join(folder, "khung.sqlite"))).toBe("600");
}, 300_000);
