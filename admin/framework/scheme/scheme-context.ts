import { createContext, useContext } from "react";
import type { Sentence } from "../../shared/api/khung-error.ts";
import type { FormulaName } from "./completion.ts";

export interface Fault {
  /** As in the framework file: `scheme.formulas.2.text`. */
  readonly path: string;
  readonly message: Sentence;
}

/** What the last trial of the draft found wrong; it changes only when the server has answered. */
export const Faults = createContext<readonly Fault[]>([]);

/** Names that formulas may use. */
export const FormulaNames = createContext<readonly FormulaName[]>([]);

/** Codes of the grades, best first. */
export const GradeCodes = createContext<readonly string[]>([]);

/** Faults at a place of the file or inside it. */
export function useFaults(path: string): Fault[] {
  return useContext(Faults).filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
}

export function useFormulaNames(): readonly FormulaName[] {
  return useContext(FormulaNames);
}

export function useGradeCodes(): readonly string[] {
  return useContext(GradeCodes);
}
