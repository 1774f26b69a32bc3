import { createContext, useContext } from "react";
import type { NamedPlace } from "./jump-target.ts";

/** Goes to where a place of the framework file is edited. */
export type Jump = (path: string, named?: NamedPlace | null) => void;

/** Set inside the editor of a draft; elsewhere places are only told. */
export const Jumping = createContext<Jump | null>(null);

export function useJump(): Jump | null {
  return useContext(Jumping);
}
