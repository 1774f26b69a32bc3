import { crc32 } from "node:zlib";
import { DISTANCES, type MatrixActor } from "./actors.ts";

/** Of those without a role of their own, so many are asked in a line. */
const PEOPLE = 2;

/**
 * Who is asked in a line when not everybody is: each role at one distance, and some people, others from line to line, so
 * that every role meets every distance, and every operation every role and every distance, within a few lines.
 */
export function pairsOf(
  { name, state }: { readonly name: string; readonly state: string },
  actors: readonly MatrixActor[],
): MatrixActor[] {
  const turn = crc32(`${name} ${state}`);
  const people = actors.filter(({ role }) => role === null);
  const roles = [...new Set(actors.flatMap(({ role }) => role ?? []))];
  const ranked = roles.flatMap((role, place) => {
    const distance = DISTANCES[(turn + place) % DISTANCES.length];
    return actors.filter((actor) => actor.role === role && actor.distance === distance);
  });
  const chosen = Array.from({ length: PEOPLE }, (_, place) => people[(turn + place * 5) % people.length]);
  return [...chosen.filter((actor) => actor !== undefined), ...ranked];
}
