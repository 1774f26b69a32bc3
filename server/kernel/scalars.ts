import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDay } from "./clock.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const EXACT = /^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

function textScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
  expected: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}`, {
      extensions: { code: "INVALID_INPUT", rule: `scalar.${name}` },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
  });
}

/** A day of the calendar, `2026-07-31`; deadlines count it whole, in Vietnam's time zone. */
export const CalendarDate = textScalar(
  "CalendarDate",
  "A day of the calendar, 2026-07-31 (ngày).",
  isCalendarDay,
  "a day such as 2026-07-31",
);

/** An exact number as text: integer, decimal or fraction. Never a float. */
export const Exact = textScalar(
  "Exact",
  "An exact number as text: 5, 2.5 or 25/28 (số chính xác).",
  (text) => EXACT.test(text),
  "an integer, a decimal with a point or a fraction, such as 5, 2.5 or 25/28",
);

/** A moment in UTC as stored. */
export const Moment = textScalar(
  "Moment",
  "A moment in UTC, 2026-07-31T09:30:00.000Z (thời điểm).",
  (text) => MOMENT.test(text) && !Number.isNaN(Date.parse(text)),
  "a moment in UTC such as 2026-07-31T09:30:00.000Z",
);

/** Identifier of a record; refused here when it cannot be one, so that no database sees it. */
export const Uuid = textScalar(
  "Uuid",
  "Identifier of a record (mã định danh).",
  (text) => UUID.test(text),
  "a UUID in lower case",
);
