import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../../server/app/settings.ts";

describe("settings", () => {
  it("need nothing: SQLite, port 4000, loopback, demo", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ port: 4000, host: "127.0.0.1", demo: true, database: { kind: "sqlite" } });
  });

  it("take PostgreSQL from DATABASE_URL, without demo data", () => {
    const settings = readSettings({ DATABASE_URL: "postgresql://khung@127.0.0.1/khung" });
    expect(settings.database).toEqual({ kind: "postgresql", url: "postgresql://khung@127.0.0.1/khung" });
    expect(settings.demo).toBe(false);
  });

  it("show demo data on PostgreSQL only when asked", () => {
    expect(readSettings({ DATABASE_URL: "postgresql://127.0.0.1/khung", KHUNG_DEMO: "on" }).demo).toBe(true);
  });

  it("never serve demo data beyond loopback", () => {
    expect(readSettings({ KHUNG_HOST: "0.0.0.0" }).demo).toBe(false);
    expect(() => readSettings({ KHUNG_HOST: "0.0.0.0", KHUNG_DEMO: "on" })).toThrow(/KHUNG_DEMO/);
  });

  it("let sessions run any document while the program runs from its sources, else what is asked for", () => {
    expect(readSettings({}).documents).toBe("any");
    expect(readSettings({ KHUNG_DOCUMENTS: "trusted" }).documents).toBe("trusted");
  });

  it("name every wrong value at once", () => {
    expect(() => readSettings({ PORT: "eighty", KHUNG_LOG: "loud", DATABASE_URL: "mysql://x" })).toThrow(SettingsError);
    try {
      readSettings({ PORT: "eighty", KHUNG_LOG: "loud", DATABASE_URL: "mysql://x" });
    } catch (error) {
      expect((error as Error).message.split("\n")).toHaveLength(3);
    }
  });
});
