/** From best to worst; told apart with every common colour blindness and, by lightness, in grey. */
const LIGHT = ["#0b4f7d", "#4f9fcf", "#e5a92b", "#b5441c", "#7a5195"];
const DARK = ["#3f8fc9", "#a8d8f5", "#f2c45f", "#ef7f55", "#c79bdd"];

/** Colour of a grade by its place among the grades. */
export function gradeColor(place: number, isDark: boolean): string {
  const colors = isDark ? DARK : LIGHT;
  return colors[place % colors.length] ?? "#888888";
}

/** Of the part of a bar that is not shown. */
export function hiddenColor(isDark: boolean): string {
  return isDark ? "#4a585d" : "#c3ccd0";
}
