import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { nameStatements } from "../../../server/app/named-statements.ts";

interface Sent {
  readonly name?: string;
  readonly text: string;
}

/** A pool with one connection that writes down what it is sent. */
function connect() {
  const sent: Sent[] = [];
  const connection = {
    query(given: string | Sent) {
      sent.push(typeof given === "string" ? { text: given } : { name: given.name ?? "", text: given.text });
      return Promise.resolve();
    },
  };
  const pool = new EventEmitter();
  nameStatements(pool as never);
  pool.emit("connect", connection);
  const query = connection.query as unknown as (text: string, values?: unknown[]) => Promise<void>;
  return { sent, query: (text: string, values?: unknown[]) => query(text, values) };
}

it("a text with parameters is prepared from its third time on, under one name", async () => {
  const { sent, query } = connect();
  for (const id of [1, 2, 3, 4]) await query("select $1", [id]);
  expect(sent.slice(0, 2)).toEqual([{ text: "select $1" }, { text: "select $1" }]);
  expect(sent[2]?.name).toMatch(/^khung_\d+$/);
  expect(sent[3]).toEqual(sent[2]);
});

it("a text without parameters is never prepared", async () => {
  const { sent, query } = connect();
  for (let time = 0; time < 4; time += 1) await query("begin", []);
  await query("commit");
  expect(sent.every(({ name }) => name === undefined)).toBe(true);
});

it("a connection prepares three hundred texts and sends the others whole", async () => {
  const { sent, query } = connect();
  for (let round = 0; round < 3; round += 1)
    for (let at = 0; at < 301; at += 1) await query(`select $1, ${String(at)}`, [1]);
  expect(new Set(sent.flatMap(({ name }) => name ?? [])).size).toBe(300);
  expect(sent.at(-1)?.name).toBeUndefined();
});
