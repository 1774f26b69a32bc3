/*
 * Which roles of the database server are registered for the reporting views: one statement.
 */
import type { Sql } from "../../kernel/index.ts";
import type { RegisteredRole } from "./reporting-reader.service.ts";

/** All registrations, by role, also those that ended. */
export function readReportingRoles(sql: Sql): Promise<RegisteredRole[]> {
  return sql
    .selectFrom("reporting_reader")
    .leftJoin("unit", "unit.id", "reporting_reader.unit_id")
    .select(["reporting_reader.role_name as roleName", "unit.code as unitCode"])
    .select(["reporting_reader.starts_on as startsOn", "reporting_reader.ends_on as endsOn"])
    .orderBy("reporting_reader.role_name")
    .orderBy("unit.code")
    .orderBy("reporting_reader.starts_on")
    .execute();
}

/**
 * What the database's administrator runs for a role: a login that reads the views and nothing else.
 *
 * Example: bi_so_noi_vu → create role, grant usage on the schema, grant select on its views.
 */
export function statementsFor(roleName: string): string[] {
  return [
    `create role ${roleName} login password '...' nosuperuser nocreatedb nocreaterole connection limit 5;`,
    `alter role ${roleName} set default_transaction_read_only = on;`,
    `alter role ${roleName} set statement_timeout = '60s';`,
    `grant usage on schema reporting to ${roleName};`,
    `grant select on all tables in schema reporting to ${roleName};`,
  ];
}
