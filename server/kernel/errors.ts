/** The ten kinds of error a client can meet; `extensions.code` carries the member's name. */
export enum ErrorCode {
  UNAUTHENTICATED = "UNAUTHENTICATED",
  FORBIDDEN = "FORBIDDEN",
  NOT_FOUND = "NOT_FOUND",
  INVALID_INPUT = "INVALID_INPUT",
  REFUSED = "REFUSED",
  WRONG_STEP = "WRONG_STEP",
  CONFLICT = "CONFLICT",
  STALE = "STALE",
  TOO_LARGE = "TOO_LARGE",
  INTERNAL = "INTERNAL",
}

/** Values that fill the blanks of a rule's sentence: `{sum}` in the message, `{ sum: "90" }` here. */
export type RuleValues = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Base of every error that a service throws on purpose.
 *
 * `rule` names the sentence in `app/messages.*.ts`; the client gets code, rule, values and that sentence in
 * Vietnamese and English, never the class's own message.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly rule: string,
    readonly values: RuleValues = {},
  ) {
    super(`${code} ${rule} ${JSON.stringify(values)}`);
    this.name = new.target.name;
  }
}

/** No valid session or token. */
export class Unauthenticated extends AppError {
  constructor(rule = "session.required", values: RuleValues = {}) {
    super(ErrorCode.UNAUTHENTICATED, rule, values);
  }
}

/** The policy says no; `rule` is the policy's reason. */
export class Forbidden extends AppError {
  constructor(rule: string, values: RuleValues = {}) {
    super(ErrorCode.FORBIDDEN, rule, values);
  }
}

/** Not there, or not for this viewer to know. */
export class NotFound extends AppError {
  constructor(noun: string, id: string) {
    super(ErrorCode.NOT_FOUND, "record.notFound", { noun, id });
  }
}

/** One wrong field: `path` in GraphQL terms (`input.criteria.3.code`), `rule` names the sentence. */
export interface FieldError {
  readonly path: string;
  readonly rule: string;
  readonly values?: RuleValues;
}

/** The input has the wrong shape; every wrong field is listed, not only the first. */
export class InvalidInput extends AppError {
  constructor(readonly fields: readonly FieldError[]) {
    super(ErrorCode.INVALID_INPUT, "input.invalid", { count: fields.length });
  }
}

/** A domain rule says no; `fields` names the parts that break it, where there are several. */
export class Refused extends AppError {
  constructor(
    rule: string,
    values: RuleValues = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(ErrorCode.REFUSED, rule, values);
  }
}

/** The record stands in another step than the verb needs. */
export class WrongStep extends AppError {
  constructor(current: string, allowed: readonly string[]) {
    super(ErrorCode.WRONG_STEP, "step.wrong", { current, allowed: allowed.join(", ") });
  }
}

/** Already there; `field` says which value collides. */
export class Conflict extends AppError {
  constructor(field: string, values: RuleValues = {}) {
    super(ErrorCode.CONFLICT, "record.exists", { field, ...values });
  }
}

/** Changed since it was read; `current` is the version now stored. */
export class Stale extends AppError {
  constructor(noun: string, id: string, current: number | null = null, more: RuleValues = {}) {
    super(ErrorCode.STALE, "record.stale", { ...more, noun, id, current });
  }
}

/** Over a documented limit. */
export class TooLarge extends AppError {
  constructor(rule: string, values: RuleValues = {}) {
    super(ErrorCode.TOO_LARGE, rule, values);
  }
}
