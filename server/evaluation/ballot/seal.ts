import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** One line of the paper: an evaluation and the grades that its scheme knows. */
export interface PaperLine {
  readonly evaluationId: string;
  readonly grades: readonly string[];
}

/** A vote on one evaluation; null is an abstention. */
export interface Vote {
  readonly evaluationId: string;
  readonly grade: string | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NOT_ASKED = 0;
const ABSTAINED = 1;
const FIRST_GRADE = 2;

/**
 * Encrypts one voter's paper.
 *
 * Every paper of a meeting has the same length, one byte a line whatever was chosen, and is bound to meeting and
 * voter, so that it can neither be told apart nor moved to another name.
 *
 * @param lines all lines of the meeting in a fixed order; one's own stays unasked.
 * @returns nonce, tag and cipher text as base64.
 */
export function sealPaper(key: Buffer, bond: string, lines: readonly PaperLine[], votes: readonly Vote[]): string {
  const chosen = new Map(votes.map((vote) => [vote.evaluationId, vote.grade]));
  const paper = Buffer.from(lines.map((line) => codeOf(line, chosen.get(line.evaluationId))));
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(bond));
  const sealed = Buffer.concat([cipher.update(paper), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

/**
 * Opens a paper at the count.
 *
 * @throws Error when the paper was changed, moved to another voter, or sealed with another key.
 */
export function openPaper(key: Buffer, bond: string, lines: readonly PaperLine[], sealed: string): Vote[] {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(bond));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const paper = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  return lines.flatMap((line, place) => {
    const code = paper[place] ?? NOT_ASKED;
    if (code === NOT_ASKED) return [];
    return [
      { evaluationId: line.evaluationId, grade: code === ABSTAINED ? null : (line.grades[code - FIRST_GRADE] ?? null) },
    ];
  });
}

/** What binds a paper to its meeting and voter. */
export function bondOf(meetingId: string, voterId: string): string {
  return `${meetingId}/${voterId}`;
}

function codeOf(line: PaperLine, grade: string | null | undefined): number {
  if (grade === undefined) return NOT_ASKED;
  return grade === null ? ABSTAINED : FIRST_GRADE + line.grades.indexOf(grade);
}
