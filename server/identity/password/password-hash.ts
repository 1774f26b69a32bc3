import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const argon2Async = promisify(argon2);

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const PHC = /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{16,86})\$([A-Za-z0-9+/]{16,86})$/;

/** At most so many hashes run at once, so that a flood of sign-ins cannot eat memory and processors. */
const AT_ONCE = 2;
/** At most so many wait; more are refused rather than kept waiting for minutes. */
const WAITING = 200;
let running = 0;
const queue: (() => void)[] = [];

/** Shortest and longest password, in characters. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** The password's one form: composed Unicode, so that every keyboard gives the same bytes. */
export function normalPassword(password: string): string {
  return password.normalize("NFC");
}

/** Whether a password may be chosen: 8 to 128 characters after composing. Example: "ngắn" → false. */
export function isPasswordLength(password: string): boolean {
  const length = [...normalPassword(password)].length;
  return length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;
}

/** Hashes a password with argon2id. @returns a PHC string with its own salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, COST, TAG_BYTES);
  return `$argon2id$v=19$m=${String(COST.memory)},t=${String(COST.passes)},p=${String(COST.parallelism)}$${plain64(salt)}$${plain64(tag)}`;
}

/**
 * Whether the password is the one that was hashed.
 *
 * A missing hash (unknown account, no password chosen yet) costs the same work and answers no.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = PHC.exec(stored ?? "");
  if (parts === null) {
    await derive(password, Buffer.alloc(16), COST, TAG_BYTES);
    return false;
  }
  const [, memory, passes, parallelism, salt, tag] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const expected = Buffer.from(tag, "base64");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const actual = await derive(password, Buffer.from(salt, "base64"), cost, expected.length);
  return timingSafeEqual(actual, expected);
}

/** Whether a stored hash was made with another cost than today's and should be made anew at sign-in. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(
    `$argon2id$v=19$m=${String(COST.memory)},t=${String(COST.passes)},p=${String(COST.parallelism)}$`,
  );
}

/** Whether another hash may be asked for now. */
export function hasPasswordCapacity(): boolean {
  return queue.length < WAITING;
}

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

async function derive(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((wake) => queue.push(wake));
  else running += 1;
  try {
    return await argon2Async("argon2id", { message: normalPassword(password), nonce, tagLength, ...cost });
  } finally {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function plain64(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
