import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { keepStatements } from "../../../server/app/statement-cache.ts";

interface Statement {
  readonly busy: boolean;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): void;
  iterate(...values: unknown[]): IterableIterator<unknown>;
}
interface Connection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
}
const Sqlite = createRequire(createRequire(import.meta.url).resolve("@mikro-orm/sqlite"))("better-sqlite3") as new (
  file: string,
) => Connection;

const PERSON = "select name from person where age >= ? order by name";

/** A connection with two people, and how often it really prepared something. */
function open(kept?: number) {
  const connection = new Sqlite(":memory:");
  connection.exec("create table person (name text, age integer); insert into person values ('An', 30), ('Bình', 40)");
  const counted = { prepared: 0 };
  const { prepare } = connection;
  connection.prepare = (sql) => {
    counted.prepared += 1;
    return prepare.call(connection, sql);
  };
  keepStatements(connection, kept);
  return { connection, counted };
}

it("a statement with parameters is prepared once and answers for each of its values", () => {
  const { connection, counted } = open();
  expect(connection.prepare(PERSON).all(35)).toEqual([{ name: "Bình" }]);
  expect(connection.prepare(PERSON).all(0)).toHaveLength(2);
  expect(connection.prepare(PERSON).all(99)).toEqual([]);
  expect(counted.prepared).toBe(1);
});

it("a text with its values in it is not kept, and of the kept ones the longest unused goes", () => {
  const { connection, counted } = open(2);
  for (let time = 0; time < 3; time += 1) connection.prepare("select 1").all();
  expect(counted.prepared).toBe(3);
  const [one, two, three] = ["select ? as a", "select ? as b", "select ? as c"] as const;
  for (const sql of [one, two, one, three, one]) connection.prepare(sql).all(1);
  expect(counted.prepared).toBe(6);
  connection.prepare(two).all(1);
  expect(counted.prepared).toBe(7);
});

it("a statement whose rows are still being read is not shared", () => {
  const { connection } = open();
  const rows = connection.prepare(PERSON).iterate(0);
  expect(rows.next().value).toEqual({ name: "An" });
  expect(connection.prepare(PERSON).all(35)).toEqual([{ name: "Bình" }]);
  expect([...rows]).toEqual([{ name: "Bình" }]);
});

it("a kept statement follows a table that was made anew with other columns", () => {
  const { connection } = open();
  expect(connection.prepare(PERSON).all(35)).toEqual([{ name: "Bình" }]);
  connection.exec("drop table person; create table person (id integer, age integer, name text, born text)");
  connection.prepare("insert into person values (?, ?, ?, ?)").run(1, 50, "Cúc", "1976");
  expect(connection.prepare(PERSON).all(35)).toEqual([{ name: "Cúc" }]);
});
