import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { BehindLines } from "../../shared/ui/why/BehindLines.tsx";
import { WhyHere } from "../../shared/ui/why/WhyHere.tsx";
import { useWhyWords } from "../../shared/ui/why/words.ts";
import type { Board, Tracked } from "./TrackingPage.tsx";
import { useTrackingWhyWords } from "./words.ts";

export type GroupMeasure = "withRegulation" | "opened" | "closed" | "late";

/** What of a unit each total counts; the server counts the same. */
const COUNTED: Readonly<Record<GroupMeasure, (tracked: Tracked) => boolean>> = {
  withRegulation: ({ regulations }) => regulations.length > 0,
  opened: ({ cycleIds }) => cycleIds.length > 0,
  closed: ({ state }) => state === "CLOSED",
  late: ({ isLate }) => isLate,
};

/** The units that a total of a kind counts, and those that it does not. */
export function countedUnits(
  units: readonly Tracked[],
  kind: Board["groups"][number]["kind"],
  measure: GroupMeasure,
): { readonly counted: Tracked[]; readonly left: Tracked[] } {
  const some = units.filter(({ unit }) => unit.kind === kind);
  const holds = COUNTED[measure];
  return { counted: some.filter(holds), left: some.filter((one) => !holds(one)) };
}

/** Legal source: NĐ 335/2025/NĐ-CP, Điều 26 khoản 1 điểm b. */
function useBasis(): string {
  return useWhyWords()("law", { point: "b", clause: 1, article: 26, act: "335/2025/NĐ-CP" });
}

interface WhyGroupProps {
  readonly board: Board;
  readonly group: Board["groups"][number];
  readonly measure: GroupMeasure;
  readonly label: string;
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** "14/27": which fourteen, and which thirteen not. */
export function WhyGroup({ board, group, measure, label, isStop, children }: WhyGroupProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const words = useTrackingWhyWords();
  const basis = useBasis();
  const { counted, left } = countedUnits(board.units, group.kind, measure);
  const lines = (some: readonly Tracked[]) =>
    some.map(({ unit, cycleIds: [cycleId] }) => ({
      key: unit.id,
      name: unit.name,
      to: measure === "withRegulation" || cycleId === undefined ? `/units/${unit.id}/show` : `/cycles/${cycleId}/show`,
    }));
  return (
    <WhyHere
      {...(isStop === undefined ? {} : { isStop })}
      explanation={{
        name: label,
        shown: `${format.exact(group[measure])}/${format.exact(group.units)}`,
        about: `${translate(`organization.unitKind.${group.kind}`)} · ${format.span(board.startsOn, board.endsOn)}`,
        definition: words(measure),
        base: words("ofKind", { count: group.units }),
        basis,
        behindTitle: words("units"),
        sql: null,
        asOf: format.day(board.day),
        notes: [],
      }}
      behind={() => (
        <>
          <BehindLines title={words("yes")} lines={lines(counted)} />
          <BehindLines title={words("no")} lines={lines(left)} />
        </>
      )}
    >
      {children}
    </WhyHere>
  );
}

interface WhyProgressProps {
  readonly tracked: Tracked;
  readonly board: Pick<Board, "day" | "startsOn" | "endsOn">;
  readonly children: ReactNode;
}

/** How far a unit is: finished out of those who take part, and where the others stand. */
export function WhyProgress({ tracked, board, children }: WhyProgressProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const words = useTrackingWhyWords();
  const basis = useBasis();
  const { unit, finished, participants, steps, cycleIds, completion } = tracked;
  if (completion === null) return <>{children}</>;
  const lines = (steps ?? []).map(({ step, count }) => ({
    ...{ key: step, to: null },
    name: `${translate(`tracking.stepOf.${step}`)}: ${format.exact(count)}`,
  }));
  const cycles = cycleIds.map((id) => ({ key: id, name: words("cycle"), to: `/cycles/${id}/show` }));
  return (
    <WhyHere
      explanation={{
        name: words("finished"),
        shown: format.share(completion),
        about: `${unit.name} · ${format.span(board.startsOn, board.endsOn)}`,
        definition: words("completion"),
        base: words("people", { done: finished, all: participants }),
        basis,
        behindTitle: words("steps"),
        sql: null,
        asOf: format.day(board.day),
        notes: steps === null ? [words("sees")] : [],
      }}
      behind={() => (
        <>
          {steps !== null && <BehindLines lines={lines} />}
          {cycles.length > 0 && <BehindLines lines={cycles} />}
        </>
      )}
    >
      {children}
    </WhyHere>
  );
}
