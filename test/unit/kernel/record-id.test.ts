import { expect, it } from "vitest";
import { newRecordId } from "../../../server/kernel/index.ts";

it("ids are of version 7, never come twice, and those made later sort later", () => {
  const ids = Array.from({ length: 5_000 }, () => newRecordId());
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const made = Number.parseInt((ids[0] ?? "").replace("-", "").slice(0, 12), 16);
  expect(Math.abs(Date.now() - made)).toBeLessThan(10_000);
});
