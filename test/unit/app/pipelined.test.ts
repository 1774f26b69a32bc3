import { EventEmitter } from "node:events";
import type { DatabaseConnection, Driver } from "kysely";
import { expect, it } from "vitest";
import { beginAlong } from "../../../server/app/engine/begin-along.ts";
import { pipelineStatements } from "../../../server/app/engine/pipelined.ts";

it("statements of one turn are handed to the socket at once", async () => {
  const done: string[] = [];
  const stream = { cork: () => void done.push("cork"), uncork: () => void done.push("uncork") };
  const connection = { pipeline: false, connection: { stream }, query: (text: string) => void done.push(text) };
  const pool = new EventEmitter();
  pipelineStatements(pool);
  pool.emit("connect", connection);
  expect(connection.pipeline).toBe(true);
  connection.query("begin");
  connection.query("select 1");
  await new Promise((resolve) => setImmediate(resolve));
  connection.query("commit");
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual(["cork", "begin", "select 1", "uncork", "cork", "commit", "uncork"]);
});

/** A driver that writes down what is sent; the beginning is answered when the test says so. */
function recorder(begin: Promise<void>) {
  const sent: string[] = [];
  const connection = {
    executeQuery: ({ sql }: { readonly sql: string }) => (sent.push(sql), Promise.resolve({ rows: [sql] })),
  } as unknown as DatabaseConnection;
  const driver = {
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => (sent.push("begin"), begin),
    rollbackTransaction: () => connection.executeQuery({ sql: "rollback" } as never),
  } as unknown as Driver;
  return { sent, driver: beginAlong(driver) };
}

const read = (sql: string) => ({ sql, query: { kind: "SelectQueryNode" } }) as never;
const write = (sql: string) => ({ sql, query: { kind: "InsertQueryNode" } }) as never;

it("the first question of a transaction does not wait for its beginning to be answered", async () => {
  let answer = (): void => undefined;
  const { sent, driver } = recorder(new Promise((resolve) => void (answer = resolve)));
  const connection = await driver.acquireConnection();
  await driver.beginTransaction(connection, {});
  const first = connection.executeQuery(read("select 1"));
  expect(sent).toEqual(["begin", "select 1"]);
  answer();
  expect(await first).toEqual({ rows: ["select 1"] });
});

it("what writes waits for the beginning, and so does what is asked after it", async () => {
  let answer = (): void => undefined;
  const { sent, driver } = recorder(new Promise((resolve) => void (answer = resolve)));
  const connection = await driver.acquireConnection();
  await driver.beginTransaction(connection, {});
  const all = [write("insert 1"), read("select 2")].map((query) => connection.executeQuery(query));
  expect(sent).toEqual(["begin"]);
  answer();
  await Promise.all(all);
  expect(sent).toEqual(["begin", "insert 1", "select 2"]);
});

it("nothing is written where the transaction did not begin, whoever asks is told, and it can be rolled back", async () => {
  const { sent, driver } = recorder(Promise.reject(new Error("no connection")));
  const connection = await driver.acquireConnection();
  await driver.beginTransaction(connection, {});
  await expect(connection.executeQuery(write("insert 1"))).rejects.toThrow("no connection");
  await expect(connection.executeQuery(write("commit"))).rejects.toThrow("no connection");
  expect(sent).toEqual(["begin"]);
  await driver.rollbackTransaction(connection);
  expect(sent).toEqual(["begin", "rollback"]);
});
