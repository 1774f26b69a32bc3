import type { RuleValues } from "../../kernel/index.ts";
import type { SubjectType } from "../appointment/appointment.entity.ts";
import type { Span } from "../span.ts";

/** An appointment as a list tells it; what a list leaves open is the usual, or stays as it is. */
export interface BroughtAppointment extends Span {
  readonly unit: Span & { readonly id: string; readonly code: string };
  readonly positionId: string;
  readonly subjectType: SubjectType;
  readonly isPrimary: boolean | null;
  readonly leading: boolean | null;
  readonly deputy: boolean | null;
  readonly acting: boolean | null;
  readonly documentNumber: string | null;
}

/** A row of a list: a person, who may stand in several rows, and one appointment or none. */
export interface BroughtPerson {
  readonly row: number;
  readonly code: string;
  /** None where the list does not say: the name stays. */
  readonly fullName: string | null;
  readonly birthYear: number | null;
  readonly appointment: BroughtAppointment | null;
}

/** The part of a row that a fault is about. */
export type BroughtPart = "code" | "fullName" | "unit" | "startsOn" | "primary" | "leading" | "acting";

/** Says what is wrong with a row. */
export type SayBrought = (row: BroughtPerson, part: BroughtPart, rule: string, values?: RuleValues) => void;

/** Whether a row makes something, changes something, or says what is there. */
export type BroughtChange = "CREATED" | "UPDATED" | "UNCHANGED";
