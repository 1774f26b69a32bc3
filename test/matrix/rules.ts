import type { Line } from "./ask.ts";
import { RANKS } from "./actors.ts";

/** Answers that give nothing away. */
const NOTHING: ReadonlySet<string> = new Set([
  "sign-in",
  "no",
  "hidden",
  "none",
  "0",
  "-",
  "forbidden",
  "unauthenticated",
  "401",
  "403",
  "404",
]);

/** What holds in every line, whatever the table says: a fault is a cell that breaks one of these rules. */
export function faultsOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) =>
    RULES.flatMap((rule) => rule(line)).map((fault) => `${line.name} [${line.state}]: ${fault}`),
  );
}

type Rule = (line: Line) => string[];

/** What is of the asker alone: the own rights, also those that ended, and the own password. */
const OWN = /^(mutation changePassword|query grants|grants |Me of me|Grant(Page|Abilities)? of grants)/;

/** A right that ended gives exactly what an account without any right has. */
const endedIsGone: Rule = ({ name, cells }) =>
  RANKS.filter((role) => {
    const [cell, without] = [cells[`${role}.ended`], cells["account"]];
    return cell !== undefined && without !== undefined && cell !== without && !OWN.test(name);
  }).map(
    (role) =>
      `${role}(ended) gets ${cells[`${role}.ended`] ?? ""}, an account without rights ${cells["account"] ?? ""}`,
  );

/** Somebody not signed in reads and changes nothing of anybody. */
const PUBLIC: readonly RegExp[] = [
  /^(query|mutation) (signIn|signInDemo|signOut|setPasswordByLink|demoAccounts|signInOptions|requestLimits|me|ruleSentences|noticeSentences|positionDescriptionSchema)\b/,
  /^route (GET|POST) \/(cong-bo|ims|feeds|oidc|graphiql)/,
  /of (demoAccounts|signInOptions|requestLimits|ruleSentences|noticeSentences|positionDescriptionSchema)\b/,
];
const anonymousIsOutside: Rule = ({ name, cells }) => {
  const cell = cells["anonymous"];
  // What has no sound shape is refused before anybody's right is looked for.
  if (cell === undefined || cell === "invalid_input" || NOTHING.has(cell) || PUBLIC.some((open) => open.test(name)))
    return [];
  return [`anonymous gets ${cell}`];
};

/** A program changes nothing. */
const programsRead: Rule = ({ name, cells }) => {
  const cell = cells["token"];
  const isVerb = name.startsWith("mutation ") && !/^mutation request(Export|Form)\b/.test(name);
  return isVerb && cell !== undefined && cell !== "no" ? [`a token gets ${cell}`] : [];
};

/** A right over units below a unit says nothing about that unit, and one beside it neither: no more than without a right. */
const EVALUATIONS = /^(query|mutation) \w*([eE]valuation|[bB]allot|[dD]ecision|[oO]bjection|[sS]elfRating)/;
const distanceHolds: Rule = ({ name, state, cells }) => {
  if (!EVALUATIONS.test(name) || state === "") return [];
  return RANKS.flatMap((role) =>
    ["beside", "below"].flatMap((distance) => {
      const [cell, without] = [cells[`${role}.${distance}`], cells["account"]];
      const isMore = cell !== undefined && cell !== without && !NOTHING.has(cell);
      return isMore ? [`${role}(${distance}) gets ${cell}, an account without rights ${without ?? ""}`] : [];
    }),
  );
};

/** Whoever administers accounts and settings, and whoever reads aggregates, opens no single evaluation. */
const noSingleEvaluation: Rule = ({ name, cells }) => {
  if (!/^query (evaluation|myEvaluations|meeting|meetingMinutes)( |$)/.test(name)) return [];
  return Object.entries(cells).flatMap(([who, cell]) =>
    /^(admin|analyst)\./.test(who) && !NOTHING.has(cell) ? [`${who} gets ${cell}`] : [],
  );
};

const RULES: readonly Rule[] = [endedIsGone, anonymousIsOutside, programsRead, distanceHolds, noSingleEvaluation];
