import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

const BYTES = 16;
/** Random bytes are drawn for so many ids at once: drawing costs much the same for one and for all. */
const POOL = Buffer.alloc(1_024 * BYTES);
const state = { used: POOL.length, at: -Infinity, sequence: 0 };

/** Sixteen random bytes that nobody else gets, now or later. */
export function drawRandom(): Uint8Array {
  if (state.used === POOL.length) {
    randomFillSync(POOL);
    state.used = 0;
  }
  const drawn = Uint8Array.prototype.slice.call(POOL, state.used, state.used + BYTES);
  POOL.fill(0, state.used, state.used + BYTES);
  state.used += BYTES;
  return drawn;
}

/** A new id (RFC 9562, version 7): ids made later sort later, also within a millisecond. */
export function newRecordId(): string {
  const random = drawRandom();
  const now = Date.now();
  if (now > state.at) {
    state.at = now;
    state.sequence = ((random[6] ?? 0) & 0x7f) * 0x1000000 + ((random[7] ?? 0) << 16) + ((random[8] ?? 0) << 8);
    state.sequence += random[9] ?? 0;
  } else {
    state.sequence = (state.sequence + 1) | 0;
    if (state.sequence === 0) state.at += 1;
  }
  return v7({ random, msecs: state.at, seq: state.sequence });
}
