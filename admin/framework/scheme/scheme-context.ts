import { createContext, useContext } from "react";
import type { Sentence } from "../../shared/api/khung-error.ts";
import type { FormulaName } from "./completion.ts";
import type { GradePart } from "./scheme-data.ts";

export interface Fault {
  /** As in the framework file: `scheme.formulas.2.text`. */
  readonly path: string;
  readonly message: Sentence;
}

/** What the last trial of the draft found wrong; it changes only when the server has answered. */
export const Faults = createContext<readonly Fault[]>([]);

/** Names that formulas may use. */
export const FormulaNames = createContext<readonly FormulaName[]>([]);

/** The grades, best first. */
export const Grades = createContext<readonly GradePart[]>([]);

/** Codes of the regulation's forms. */
export const FormCodes = createContext<readonly string[]>([]);

/** Faults at a place of the file or inside it. */
export function useFaults(path: string): Fault[] {
  return useContext(Faults).filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
}

export function useFormulaNames(): readonly FormulaName[] {
  return useContext(FormulaNames);
}

export function useGrades(): readonly GradePart[] {
  return useContext(Grades);
}

export function useFormCodes(): readonly string[] {
  return useContext(FormCodes);
}
