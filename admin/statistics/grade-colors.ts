/** From best to worst; told apart with every common colour blindness and, by lightness, in grey. */
const LIGHT = ["#0b4f7d", "#3f93c6", "#bd8a12", "#b5441c", "#7840dc"];
const DARK = ["#3f8fc9", "#b5e0f8", "#f2c45f", "#d9602f", "#cfa6e6"];

/** Colour of a grade by its place among the grades. */
export function gradeColor(place: number, isDark: boolean): string {
  const colors = isDark ? DARK : LIGHT;
  return colors[place % colors.length] ?? "#888888";
}

/** Of the part of a bar that is not shown. */
export function hiddenColor(isDark: boolean): string {
  return isDark ? "#4a585d" : "#c3ccd0";
}
