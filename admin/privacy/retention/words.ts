import { lazyWords } from "../../shared/text/lazy-words.ts";
import { retentionEn } from "./words.en.ts";
import { retentionVi } from "./words.vi.ts";

/** The sentences about how long personal text is kept. */
export const useRetentionWords = lazyWords("retention", retentionVi, retentionEn);
