import { lazyWords } from "../shared/text/lazy-words.ts";
import { privacyEn } from "./words.en.ts";
import { privacyVi } from "./words.vi.ts";

/** The sentences about personal data. */
export const usePrivacyWords = lazyWords("privacy", privacyVi, privacyEn);
