import { lazyWords } from "../../../shared/text/lazy-words.ts";
import { workEn } from "./words.en.ts";
import { workVi } from "./words.vi.ts";

/** What the editor says while somebody writes a draft. */
export const useWorkWords = lazyWords("framework.work", workVi, workEn);
