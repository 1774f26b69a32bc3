import { DISTANCES, RANKS } from "./actors.ts";
import type { Line } from "./ask.ts";

const HEAD = `# Who may do what: every operation, field, route and table of statistics, on records in every state, for every role
# wherever its right lies.
# Written by \`npm run check:matrix\`; renew with KHUNG_UPDATE_TABLE=1 and read the difference.
#
# A line: what is asked [state of the record] | outcome: who | … ; "rest" is everybody who stands nowhere else in the line.
# Outcomes. yes: done or shown; a number: so many rows (many: over a hundred); none: an empty answer; no: FORBIDDEN;
# hidden: NOT_FOUND; sign-in: UNAUTHENTICATED; -: not reached; any other word: refused for its own reason after the right
# was found.
#
# Who. role(where its grant lies, seen from the record's unit): own; below; above, with all units below; aloof: above
# without them; beside; former: in a unit that was merged into it; ended: there, until yesterday. *: every role.
# Without a grant: self, the person of the evaluation; colleague, of the same unit; colleagueBelow; stranger, of a unit
# beside; left, who worked there; head, headBelow, headAbove, headBeside, formerHead; account: of nobody; token: a program
# of the unit's specialist, with all scopes; anonymous.
`;

/** The table as text. */
export function tableText(lines: readonly Line[]): string {
  return `${HEAD}\n${[...lines].map(lineText).sort().join("\n")}\n`;
}

/** A line of the table as text. */
export function lineText({ name, state, cells }: Line): string {
  const groups = [...Map.groupBy(Object.entries(cells), ([, cell]) => cell)].sort(
    ([one, left], [other, right]) => left.length - right.length || (one < other ? -1 : 1),
  );
  const parts = groups.map(([cell, whom], place) => {
    const isRest = place === groups.length - 1;
    return `${cell}: ${isRest ? (groups.length === 1 ? "all" : "rest") : names(whom.map(([who]) => who))}`;
  });
  return [`${name}${state === "" ? "" : ` [${state}]`}`, ...parts].join(" | ");
}

function names(whom: readonly string[]): string {
  const everyRole = DISTANCES.filter((distance) => RANKS.every((role) => whom.includes(`${role}.${distance}`)));
  const isSaid = (who: string): boolean => everyRole.some((distance) => who.endsWith(`.${distance}`));
  const byRole = Map.groupBy(
    [...whom.filter((who) => !isSaid(who)), ...everyRole.map((distance) => `*.${distance}`)],
    (who) => who.split(".")[0] ?? who,
  );
  return [...byRole]
    .map(([role, all]) => (all[0] === role ? role : `${role}(${all.map((who) => who.split(".")[1]).join(" ")})`))
    .join(", ");
}

/** What the table says of one: the cell in the line for the name. */
export function cellIn(line: string, who: string): string | undefined {
  const [, ...parts] = line.split(" | ");
  let rest: string | undefined;
  for (const part of parts) {
    const [cell = "", whom = ""] = part.split(": ");
    if (whom === "all") return cell;
    if (whom === "rest") rest = cell;
    else if (holds(whom, who)) return cell;
  }
  return rest;
}

function holds(whom: string, who: string): boolean {
  const [role = "", distance] = who.split(".");
  return whom.split(", ").some((each) => {
    const [head = "", inside] = each.replace(")", "").split("(");
    if (head !== role && head !== "*") return false;
    return distance === undefined ? inside === undefined : (inside ?? "").split(" ").includes(distance);
  });
}

/** What a line is about: everything before the first outcome. */
export function aboutOf(line: string): string {
  return line.split(" | ")[0] ?? "";
}

/** Lines of a table as text, by what they are about. */
export function linesOf(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [aboutOf(line), line]));
}

/** What differs between the committed table and the program, two lines each. */
export function changedLines(committed: string, actual: string): string[] {
  const [before, now] = [linesOf(committed), linesOf(actual)];
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((about) => before.get(about) !== now.get(about))
    .map((about) => `- ${before.get(about) ?? "(no line)"}\n+ ${now.get(about) ?? "(gone)"}`);
}
