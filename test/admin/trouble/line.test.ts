import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GivenUp, LONG_MS, makeLine, pauseBefore, SLOW_MS } from "../../../admin/shared/trouble/line.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function line(answers: { now: boolean }, page = { hidden: false }) {
  const probes: number[] = [];
  const made = makeLine({
    probe: () => {
      probes.push(Date.now());
      return Promise.resolve(answers.now);
    },
    isHidden: () => page.hidden,
    random: () => 0.5,
    now: () => Date.now(),
  });
  return { made, probes };
}

describe("a server that does not answer", () => {
  it("is tried again after ever longer pauses, at most half a minute, shifted so that not all knock at once", () => {
    expect([1, 2, 3, 9].map((attempt) => pauseBefore(attempt, 0.5))).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(pauseBefore(3, 0)).toBe(3_000);
    expect(pauseBefore(3, 1)).toBe(5_000);
  });

  it("lets those who wait go on when it is back", async () => {
    const answers = { now: false };
    const { made, probes } = line(answers);
    made.lost();
    const back = vi.fn();
    void made.whenBack(false).then(back);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(probes).toHaveLength(2);
    expect(back).not.toHaveBeenCalled();
    answers.now = true;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(back).toHaveBeenCalledOnce();
    expect(made.state().down).toBeNull();
  });

  it("is left alone while nobody looks at the page, and tried at once when somebody does", async () => {
    const page = { hidden: true };
    const answers = { now: false };
    const { made, probes } = line(answers, page);
    made.lost();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(probes).toHaveLength(0);
    page.hidden = false;
    answers.now = true;
    made.awake();
    await vi.advanceTimersByTimeAsync(0);
    expect(probes).toHaveLength(1);
    expect(made.state().down).toBeNull();
  });

  it("keeps changes in hand until the person gives them up; questions wait on", async () => {
    const { made } = line({ now: false });
    made.lost();
    const write = made.whenBack(true);
    void made.whenBack(false);
    expect(made.state().heldWrites).toBe(1);
    made.giveUp();
    await expect(write).rejects.toBeInstanceOf(GivenUp);
    expect(made.state().heldWrites).toBe(0);
  });

  it("does not hold a question that the page no longer asks", async () => {
    const { made } = line({ now: false });
    made.lost();
    const stop = new AbortController();
    const read = made.whenBack(false, stop.signal);
    stop.abort();
    await expect(read).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a slow answer", () => {
  it("shows after two seconds, and can be given up after fifteen", async () => {
    const { made } = line({ now: true });
    const sending = made.begin();
    expect(made.state().waits).toBe("no");
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    expect(made.state().waits).toBe("slow");
    made.giveUp();
    expect(sending.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(LONG_MS - SLOW_MS);
    expect(made.state().waits).toBe("long");
    made.giveUp();
    expect(sending.signal.aborted).toBe(true);
    expect(sending.isGivenUp()).toBe(true);
    sending.end();
    expect(made.state().waits).toBe("no");
  });
});
