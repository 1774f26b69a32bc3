/** Words without case and accents, as people type them in a hurry. Example: "Đạo  ĐỨC" → "dao duc". */
export function fold(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
  return plain.replace(/\s+/g, " ").trim();
}

/** Whether a text holds every word that is sought, in any order. Example: "tien do" in "Tiến độ, chất lượng" → true. */
export function holds(text: string, sought: string): boolean {
  const folded = fold(text);
  return fold(sought)
    .split(" ")
    .every((word) => folded.includes(word));
}
