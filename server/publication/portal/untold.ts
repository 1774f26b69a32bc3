import type { PublishedGrade, PublishedUnit } from "../publication.views.ts";
import { type Language, WORDS } from "./words.ts";

/** Whether a row tells no number of people with a grade: a sentence then says more than a line of hidden cells. */
export function isUntold({ rated, cells }: PublishedUnit): boolean {
  return rated > 0 && cells.every(({ count }) => count === null || count === 0);
}

/**
 * The sentence in place of hidden cells.
 *
 * Example: 12 rated, the first two grades hidden, nobody in the others → that nobody has the third or fourth grade, and
 * that the other numbers are not shown.
 */
export function untoldText({ cells }: PublishedUnit, grades: readonly PublishedGrade[], language: Language): string {
  const words = WORDS[language];
  const nobody = grades
    .filter(({ code }) => cells.some(({ grade, count }) => grade === code && count === 0))
    .map(({ nameVi, nameEn }) => (language === "en" ? (nameEn ?? nameVi) : nameVi));
  return nobody.length === 0 ? words.untold : `${words.nobody}: ${nobody.join("; ")}. ${words.untoldRest}`;
}
