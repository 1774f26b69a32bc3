import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hashPassword,
  isPasswordLength,
  needsRehash,
  verifyPassword,
} from "../../../server/identity/password/password-hash.ts";

describe("passwords", () => {
  it("are kept as argon2id with the cost and a salt of their own", async () => {
    const [one, other] = await Promise.all([hashPassword("cùng một mật khẩu"), hashPassword("cùng một mật khẩu")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it("are right only when every character is", async () => {
    const hash = await hashPassword("mật khẩu 123");
    expect(await verifyPassword("mật khẩu 123", hash)).toBe(true);
    expect(await verifyPassword("mật khẩu 124", hash)).toBe(false);
    expect(await verifyPassword("", hash)).toBe(false);
  });

  it("typed on another keyboard as separate accents are the same", async () => {
    const hash = await hashPassword("Đào tạo cán bộ".normalize("NFD"));
    expect(await verifyPassword("Đào tạo cán bộ".normalize("NFC"), hash)).toBe(true);
  });

  it("of an account that has none are never right", async () => {
    expect(await verifyPassword("bất kỳ", null)).toBe(false);
    expect(await verifyPassword("bất kỳ", "$argon2id$broken")).toBe(false);
  });

  it("made with a weaker cost are made anew", async () => {
    expect(needsRehash(await hashPassword("mật khẩu 123"))).toBe(false);
    expect(needsRehash("$argon2id$v=19$m=4096,t=1,p=1$AAAA$AAAA")).toBe(true);
  });

  it("have 8 to 128 characters, counted as a reader counts them", () => {
    expect(isPasswordLength("1234567")).toBe(false);
    expect(isPasswordLength("ế".normalize("NFD").repeat(7))).toBe(false);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        (length) => isPasswordLength("ấ".repeat(length)) === (length >= 8 && length <= 128),
      ),
    );
  });

  it("wait for each other, two at a time, and all get their answer", async () => {
    const hash = await hashPassword("mật khẩu 123");
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, at) => verifyPassword(`mật khẩu 12${String(at)}`, hash)),
    );
    expect(answers.indexOf(true)).toBe(3);
    expect(answers.filter(Boolean)).toHaveLength(1);
  });
});
