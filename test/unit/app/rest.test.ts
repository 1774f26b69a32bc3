import { expect, it } from "vitest";
import { Rest } from "../../../server/app/watch/rest.ts";

const MB = 1024 * 1024;

function makeRest(): { rest: Rest; state: { now: number; resident: number; kept: number; collected: number } } {
  const state = { now: 0, resident: 350 * MB, kept: 210 * MB, collected: 0 };
  const rest = new Rest({
    now: () => state.now,
    resident: () => state.resident,
    collect: () => {
      state.collected += 1;
      state.resident = Math.min(state.resident, state.kept);
    },
  });
  return { rest, state };
}

it("gives memory back once nobody has asked for half a minute", () => {
  const { rest, state } = makeRest();
  state.now = 29_000;
  expect(rest.look()).toBe(false);
  state.now = 31_000;
  expect(rest.look()).toBe(true);
  expect(state.resident).toBe(210 * MB);
});

it("waits while it is asked", () => {
  const { rest, state } = makeRest();
  for (state.now = 20_000; state.now < 200_000; state.now += 20_000) {
    rest.disturb();
    expect(rest.look()).toBe(false);
  }
  expect(state.collected).toBe(0);
});

it("pauses once for memory that cannot be given back, and again only when it has grown", () => {
  const { rest, state } = makeRest();
  state.kept = 350 * MB;
  for (state.now = 31_000; state.now < 200_000; state.now += 10_000) rest.look();
  expect(state.collected).toBe(1);
  state.resident = 390 * MB;
  expect(rest.look()).toBe(false);
  state.resident = 400 * MB;
  expect(rest.look()).toBe(true);
});
