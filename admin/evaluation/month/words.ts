import { lazyWords } from "../../shared/text/lazy-words.ts";
import { monthEn } from "./words.en.ts";
import { monthVi } from "./words.vi.ts";

/** The sentences of one's own month. */
export const useMonthWords = lazyWords("evaluation.month", monthVi, monthEn);
