import { sql } from "kysely";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { type Clock, moment } from "../../kernel/index.ts";
import type { Database } from "../database.ts";

/** What the figures are taken from. */
export interface MetricsOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/** One answered request, as the figures know it: no address, no account, no variable. */
export interface AnsweredRequest {
  /** Pattern of the route, never the address itself, which may carry ids. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** One answered GraphQL operation. */
export interface AnsweredOperation {
  readonly kind: "query" | "mutation" | "subscription";
  /** First field asked for, such as `decideEvaluation`: known to the schema, so that labels stay few. */
  readonly field: string;
  /** `OK`, or the kind of the first error. */
  readonly outcome: string;
  readonly seconds: number;
}

/** Figures of one server process for a monitoring system. */
export interface Metrics {
  readonly contentType: string;
  countRequest(request: AnsweredRequest): void;
  countOperation(operation: AnsweredOperation): void;
  /** Everything in the text format of Prometheus; figures of the database are read at this moment. */
  read(): Promise<string>;
}

const counted = sql<number>`count(*)`.as("n");

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the figures of one server; two servers in a process do not share them. */
export function makeMetrics(options: MetricsOptions): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ database: options.database.kind });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: "khung_http_request_duration_seconds",
    help: "Answered HTTP requests by route, method and status class",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: "khung_graphql_operation_duration_seconds",
    help: "Answered GraphQL operations by kind and outcome (OK or the kind of the first error)",
    labelNames: ["kind", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const fields = new Counter({
    name: "khung_graphql_operations_total",
    help: "Answered GraphQL operations by their first field and outcome",
    labelNames: ["field", "outcome"],
    registers,
  });
  gaugesOfDatabase(options, registers);
  gaugesOfStandbys(options, registers);
  return {
    contentType: registry.contentType,
    countRequest({ route, method, status, seconds }) {
      requests.observe({ route, method, status: `${String(Math.floor(status / 100))}xx` }, seconds);
    },
    countOperation({ kind, field, outcome, seconds }) {
      operations.observe({ kind, outcome }, seconds);
      fields.inc({ field, outcome });
    },
    read: () => registry.metrics(),
  };
}

/** How the standbys stand, as the server last saw them: nothing is asked for it. */
function gaugesOfStandbys({ database: { standbys } }: MetricsOptions, registers: Registry[]): void {
  const standings = () => standbys?.standings() ?? [];
  new Gauge({
    name: "khung_standby_following",
    help: "1 when reports are read from the standby, 0 when it is behind, away or no standby of the primary",
    labelNames: ["standby", "state"],
    registers,
    collect() {
      this.reset();
      for (const { name, state } of standings()) this.set({ standby: name, state }, state === "following" ? 1 : 0);
    },
  });
  new Gauge({
    name: "khung_standby_lag_seconds",
    help: "For how long the standby has lacked something that the primary has",
    labelNames: ["standby"],
    registers,
    collect() {
      for (const { name, lagSeconds } of standings()) this.set({ standby: name }, lagSeconds);
    },
  });
  new Counter({
    name: "khung_report_reads_total",
    help: "Reports by where they were read; fell: statements of theirs that the primary answered after all",
    labelNames: ["from"],
    registers,
    collect() {
      this.reset();
      for (const [from, count] of Object.entries(standbys?.counts() ?? {})) this.inc({ from }, count);
    },
  });
}

/** What stands in the database, read when somebody asks: three small statements a scrape. */
function gaugesOfDatabase({ database, clock }: MetricsOptions, registers: Registry[]): void {
  const look = database.readSql;
  new Gauge({
    name: "khung_audit_unsealed_entries",
    help: "Audit entries that are not in the chain yet",
    registers,
    async collect() {
      const { n } = await look.selectFrom("audit_pending").select(counted).executeTakeFirstOrThrow();
      this.set(Number(n));
    },
  });
  new Gauge({
    name: "khung_sessions_open",
    help: "Sessions that have not reached their absolute end",
    registers,
    async collect() {
      const now = moment(clock);
      const open = look.selectFrom("session").select(counted).where("expires_at", ">", now);
      this.set(Number((await open.executeTakeFirstOrThrow()).n));
    },
  });
  const jobs = look.selectFrom("job_lease").select(["id", "finished_at", "last_error"]);
  new Gauge({
    name: "khung_job_failed",
    help: "1 when the last run of the job failed",
    labelNames: ["job"],
    registers,
    async collect() {
      for (const job of await jobs.execute()) this.set({ job: job.id }, job.last_error === null ? 0 : 1);
    },
  });
  new Gauge({
    name: "khung_job_finished_timestamp_seconds",
    help: "When the job last came to its end",
    labelNames: ["job"],
    registers,
    async collect() {
      for (const job of await jobs.execute())
        if (job.finished_at !== null) this.set({ job: job.id }, Date.parse(job.finished_at) / 1000);
    },
  });
}
