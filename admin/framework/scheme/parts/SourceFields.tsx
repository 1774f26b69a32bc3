import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Toggle } from "../../draft/inputs.tsx";
import { Across, Exact, Pick, PickGrade } from "../fields.tsx";
import type { MetricPart, SubordinatePart, TaskPart } from "../scheme-data.ts";

interface SourceProps {
  readonly part: MetricPart;
  readonly onChange: (part: MetricPart) => void;
}

const MEASURES = ["QUANTITY", "QUALITY", "PROGRESS", "DONE", "ON_TIME", "LATE"];
const OF_ERRORS: readonly string[] = ["QUALITY", "DONE", "ON_TIME"];

/** Where the value of a metric comes from, with what that source needs. */
export function SourceFields({ part, onChange }: SourceProps): ReactElement {
  const translate = useTranslate();
  const isSourced = part.source === "TASKS" || part.source === "SUBORDINATES";
  return (
    <>
      <Pick
        label={translate("framework.rules.metric.source")}
        value={part.source ?? "TYPED"}
        all={sourcesFor(part)}
        words="framework.rules.metric.sources"
        onChange={(source) => onChange(withSource(part, source))}
      />
      {part.source === "TASKS" && <TaskFields part={part} onChange={onChange} />}
      {part.source === "SUBORDINATES" && <SubordinateFields part={part} onChange={onChange} />}
      {isSourced && (
        <Toggle
          label={translate("framework.rules.metric.typedToo")}
          checked={part.typedToo === true}
          onChange={(typedToo) => onChange({ ...part, typedToo })}
        />
      )}
    </>
  );
}

/** A choice comes from subordinates, a share from programmes or tasks; what stands there may stay. */
function sourcesFor({ kind, source }: MetricPart): string[] {
  const fitting = kind === "CHOICE" ? ["SUBORDINATES"] : kind === "RATIO" ? ["PROGRAMME", "TASKS"] : [];
  const kept = source !== undefined && source !== "" && !fitting.includes(source) ? [source] : [];
  return ["TYPED", ...fitting, ...kept].filter((one, place, all) => all.indexOf(one) === place);
}

function withSource({ tasks, subordinates, typedToo, source: _, ...rest }: MetricPart, source: string): MetricPart {
  if (source === "TYPED") return rest;
  if (source === "TASKS")
    return { ...rest, source, tasks: tasks ?? { measure: "QUANTITY" }, typedToo: typedToo ?? true };
  if (source !== "SUBORDINATES") return { ...rest, source };
  const [first, second] = rest.options ?? [];
  const blank = { below: "", none: first?.key ?? "", some: second?.key ?? "" };
  return { ...rest, source, subordinates: subordinates ?? blank, typedToo: typedToo ?? true };
}

function TaskFields({ part, onChange }: SourceProps): ReactElement {
  const translate = useTranslate();
  const tasks: TaskPart = part.tasks ?? { measure: "QUANTITY" };
  const label = (field: string): string => translate(`framework.rules.metric.${field}`);
  const put = (change: Partial<TaskPart>): void => onChange({ ...part, tasks: filled({ ...tasks, ...change }) });
  return (
    <Across columns="2fr 1fr 1fr">
      <Pick
        label={label("measure")}
        value={tasks.measure}
        all={MEASURES}
        words="framework.rules.metric.measures"
        onChange={(measure) => onChange({ ...part, tasks: { measure } })}
      />
      {OF_ERRORS.includes(tasks.measure) && (
        <Exact label={label("majorError")} value={tasks.majorError} onChange={(majorError) => put({ majorError })} />
      )}
      {OF_ERRORS.includes(tasks.measure) && (
        <Exact label={label("minorError")} value={tasks.minorError} onChange={(minorError) => put({ minorError })} />
      )}
      {tasks.measure === "PROGRESS" && (
        <Exact label={label("delay")} value={tasks.delay} onChange={(delay) => put({ delay })} />
      )}
    </Across>
  );
}

/** Without what was emptied: the usual deduction counts then. */
function filled(tasks: TaskPart): TaskPart {
  return Object.fromEntries(Object.entries(tasks).filter(([, value]) => value !== "")) as unknown as TaskPart;
}

function SubordinateFields({ part, onChange }: SourceProps): ReactElement {
  const translate = useTranslate();
  const own: SubordinatePart = part.subordinates ?? { below: "", none: "", some: "" };
  const keys = (part.options ?? []).map(({ key }) => key);
  const wordOf = (key: string): string => part.options?.find((option) => option.key === key)?.label.vi || key;
  const put = (change: Partial<SubordinatePart>): void => onChange({ ...part, subordinates: { ...own, ...change } });
  return (
    <Across columns="1fr 1fr 1fr">
      <PickGrade
        label={translate("framework.rules.metric.below")}
        value={own.below}
        onChange={(below) => put({ below })}
      />
      {(["none", "some"] as const).map((field) => (
        <Pick
          key={field}
          label={translate(`framework.rules.metric.${field}`)}
          value={own[field]}
          all={keys}
          wordOf={wordOf}
          onChange={(key) => put({ [field]: key })}
        />
      ))}
    </Across>
  );
}
