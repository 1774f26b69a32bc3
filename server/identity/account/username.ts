const USERNAME = /^[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]$/;

/** The name as stored. Example: " Le.Thi.Mai " → "le.thi.mai". */
export function normalUsername(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/** Whether a normal name may be a username: 3 to 64 of a-z, 0-9, point, underscore, hyphen; a letter or digit at both ends. */
export function isUsername(text: string): boolean {
  return USERNAME.test(text);
}
