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
    expect(readSettings({ KHUNG_HOST: "127.evil.example" }).demo).toBe(false);
  });

  it("never serve demo data to those who come through a proxy", () => {
    const proxied = { KHUNG_PUBLIC_URL: "https://khung.example.gov.vn" };
    expect(readSettings(proxied).demo).toBe(false);
    expect(() => readSettings({ ...proxied, KHUNG_DEMO: "on" })).toThrow(/KHUNG_PUBLIC_URL/);
    expect(readSettings({ KHUNG_PUBLIC_URL: "http://localhost:8080" }).demo).toBe(true);
  });

  it("let sessions run any document while the program runs from its sources, else what is asked for", () => {
    expect(readSettings({}).documents).toBe("any");
    expect(readSettings({ KHUNG_DOCUMENTS: "trusted" }).documents).toBe("trusted");
  });

  it("take standbys for reports beside PostgreSQL, each another server", () => {
    const primary = { DATABASE_URL: "postgresql://khung@10.0.0.1/khung" };
    const urls = ["postgresql://khung@10.0.0.2/khung", "postgres://khung@10.0.0.3:5433/khung"];
    const { database } = readSettings({ ...primary, DATABASE_REPLICA_URLS: urls.join(", ") });
    expect(database).toEqual({ kind: "postgresql", url: primary.DATABASE_URL, standbys: { urls, waitMs: 200 } });
    for (const wrong of ["10.0.0.2", "mysql://10.0.0.2/khung", `${urls[0] ?? ""},`, Array(9).fill(urls[0]).join()])
      expect(() => readSettings({ ...primary, DATABASE_REPLICA_URLS: wrong })).toThrow(/DATABASE_REPLICA_URLS/);
    for (const same of [
      primary.DATABASE_URL,
      "postgres://other@10.0.0.1:5432/khung",
      `${urls[0] ?? ""},${urls[0] ?? ""}`,
    ])
      expect(() => readSettings({ ...primary, DATABASE_REPLICA_URLS: same })).toThrow(/another server/);
    expect(() => readSettings({ DATABASE_REPLICA_URLS: urls[0] })).toThrow(/only PostgreSQL has standbys/);
    expect(() => readSettings({ ...primary, KHUNG_REPLICA_WAIT_MS: "long" })).toThrow(/KHUNG_REPLICA_WAIT_MS/);
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
