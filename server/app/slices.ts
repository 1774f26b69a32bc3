/*
 * The list of rooms in the order of the ladder: each brings its entities, resolvers, sentences and triggers.
 */
import * as audit from "../audit/index.ts";
import * as calendar from "../calendar/index.ts";
import * as competency from "../competency/index.ts";
import * as files from "../files/index.ts";
import * as framework from "../framework/index.ts";
import * as identity from "../identity/index.ts";
import * as cycle from "../cycle/index.ts";
import * as evaluation from "../evaluation/index.ts";
import * as exchange from "../exchange/index.ts";
import { kernelMessages, type Messages } from "../kernel/index.ts";
import * as notice from "../notice/index.ts";
import * as organization from "../organization/index.ts";
import * as privacy from "../privacy/index.ts";
import * as publication from "../publication/index.ts";
import * as rating from "../rating/index.ts";
import * as statistics from "../statistics/index.ts";
import * as work from "../work/index.ts";
import { appMessages } from "./app.messages.ts";
import { IdempotencyKey } from "./idempotency-key.entity.ts";
import { JobLease } from "./jobs/job-lease.entity.ts";
import { RequestRate } from "./rates/request-rate.entity.ts";

// A class of an entity or a resolver, as the libraries take them.
type Class = abstract new () => object;

/** What a room brings; each part only where it has one. */
interface Slice {
  readonly entities?: readonly Class[];
  readonly resolvers?: readonly Class[];
  readonly messages?: Messages;
  readonly triggers?: { readonly sqlite: readonly string[]; readonly postgresql: readonly string[] };
}

const slices: readonly Slice[] = [
  audit,
  organization,
  identity,
  calendar,
  files,
  notice,
  rating,
  framework,
  competency,
  cycle,
  work,
  evaluation,
  statistics,
  publication,
  privacy,
  exchange,
];

export const entities: readonly Class[] = [
  IdempotencyKey,
  JobLease,
  RequestRate,
  ...slices.flatMap((slice) => slice.entities ?? []),
];

export const resolvers: readonly Class[] = slices.flatMap((slice) => slice.resolvers ?? []);

export const messages: Messages = Object.assign(
  {},
  kernelMessages,
  appMessages,
  ...slices.map((slice) => slice.messages ?? {}),
);

/** Triggers that the entities cannot say, in both dialects; they are part of the migrations. */
export const triggers = {
  sqlite: slices.flatMap((slice) => slice.triggers?.sqlite ?? []),
  postgresql: slices.flatMap((slice) => slice.triggers?.postgresql ?? []),
};
