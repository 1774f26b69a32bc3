import { randomUUID } from "node:crypto";
import {
  ConstraintViolationException,
  ForeignKeyConstraintViolationException,
  NotFoundError,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from "@mikro-orm/core";
import type { ValidationError as FieldFault } from "class-validator";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import {
  AppError,
  Conflict,
  ErrorCode,
  type FieldError,
  InvalidInput,
  NotFound,
  Refused,
  type RuleValues,
  type Sentence,
  Stale,
} from "../kernel/index.ts";
import { messages } from "./slices.ts";

/** An error as clients get it. */
interface ErrorExtensions {
  readonly code: string;
  readonly rule: string;
  readonly values: RuleValues;
  readonly message: Sentence;
  readonly fields?: readonly {
    readonly path: string;
    readonly rule: string;
    readonly values: RuleValues;
    readonly message: Sentence;
  }[];
  readonly incident?: string;
}

/** Receives what must not leave the server: the error behind an incident number. */
export type Report = (incident: string, error: unknown) => void;

/**
 * Turns any error into one of the ten kinds, with the rule's sentence in Vietnamese and English.
 *
 * What is not one of ours is reported under an incident number; its message stays inside.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, report: Report): GraphQLFormattedError {
  const extensions = describe(formatted, error, report);
  return {
    message: extensions.message.en,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: extensions as unknown as Record<string, unknown>,
  };
}

function describe(formatted: GraphQLFormattedError, error: unknown, report: Report): ErrorExtensions {
  const app = asAppError(rootOf(error));
  if (app) return describeApp(app);
  const variable = variableFault(formatted.message);
  if (variable) return describeApp(new InvalidInput([variable]));
  const code = formatted.extensions?.["code"];
  const rule = formatted.extensions?.["rule"];
  if (typeof rule === "string") {
    const kind = typeof code === "string" && code in ErrorCode ? code : ErrorCode.INVALID_INPUT;
    return extensionsOf(kind, rule, (formatted.extensions?.["values"] ?? {}) as RuleValues);
  }
  if (code !== undefined && code !== "INTERNAL_SERVER_ERROR") {
    return extensionsOf(ErrorCode.INVALID_INPUT, "query.invalid", { detail: formatted.message });
  }
  const incident = randomUUID();
  report(incident, error);
  return { ...extensionsOf(ErrorCode.INTERNAL, "internal", { incident }), incident };
}

function describeApp(error: AppError): ErrorExtensions {
  const base = extensionsOf(error.code, error.rule, error.values);
  if (!(error instanceof InvalidInput || error instanceof Refused) || error.fields.length === 0) return base;
  const fields = error.fields.map(({ path, rule, values = {} }) => ({
    path,
    rule,
    values,
    message: sentence(rule, values),
  }));
  return { ...base, fields };
}

/** Errors of the libraries in our own words; undefined when it is none of theirs or ours. */
export function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof ArgumentValidationError) {
    return new InvalidInput(fieldFaults(error.extensions.validationErrors as FieldFault[], "input"));
  }
  if (error instanceof OptimisticLockError) return new Stale(nameOf(error), idOf(error));
  if (error instanceof NotFoundError) return new NotFound("record", "");
  if (error instanceof UniqueConstraintViolationException) return new Conflict(uniqueField(error.message));
  if (error instanceof ForeignKeyConstraintViolationException) return new Refused("record.referenced");
  if (error instanceof Error && /(^|[^a-z])frozen:/.test(error.message)) return new Refused("record.frozen");
  if (error instanceof ConstraintViolationException) return new Refused("record.referenced");
  return undefined;
}

function rootOf(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

function extensionsOf(code: string, rule: string, values: RuleValues): ErrorExtensions {
  return { code, rule, values, message: sentence(rule, values) };
}

/** The sentence of a rule with its blanks filled; an unknown rule shows its id, which a guard test forbids. */
export function sentence(rule: string, values: RuleValues): Sentence {
  const found = messages[rule] ?? { vi: rule, en: rule };
  const fill = (text: string, language: "Vi" | "En"): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[`${name}${language}`] ?? values[name] ?? whole));
  return { vi: fill(found.vi, "Vi"), en: fill(found.en, "En") };
}

/** GraphQL's own words for a variable of the wrong shape, as a fault of the field that it names. */
function variableFault(message: string): FieldError | null {
  const found = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/s.exec(message);
  if (!found) return null;
  return {
    path: found[2] ?? found[1] ?? "",
    rule: "input.field",
    values: { detail: (found[3] ?? "").replace(/\.$/, "") },
  };
}

function fieldFaults(faults: readonly FieldFault[], path: string): FieldError[] {
  return faults.flatMap((fault) => {
    const place = `${path}.${fault.property}`;
    const own = Object.values(fault.constraints ?? {}).map((detail) => ({
      path: place,
      rule: "input.field",
      values: { detail },
    }));
    return [...own, ...fieldFaults(fault.children ?? [], place)];
  });
}

function uniqueField(message: string): string {
  const sqlite = /UNIQUE constraint failed: ([\w., ]+)/.exec(message)?.[1];
  if (sqlite)
    return sqlite
      .split(", ")
      .map((column) => column.split(".").pop())
      .join(", ");
  return /unique constraint "\w+?_(\w+)_unique"/.exec(message)?.[1] ?? "record";
}

function nameOf(error: OptimisticLockError): string {
  return (error.getEntity() as object | undefined)?.constructor.name ?? "record";
}

function idOf(error: OptimisticLockError): string {
  return String((error.getEntity() as { id?: unknown } | undefined)?.id ?? "");
}
