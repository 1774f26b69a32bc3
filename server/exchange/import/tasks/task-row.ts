import { fold, type RuleValues } from "../../../kernel/index.ts";
import { type BroughtTask, plainText, TaskOrigin } from "../../../work/index.ts";
import { readNumber } from "../catalogue/catalogue-numbers.ts";
import { isBlank } from "../catalogue/product-row.ts";
import { readDay, short } from "../records/field.ts";
import { LONGEST_TEXTS, TASK_COLUMNS, type TaskField } from "./task-fields.ts";

/** Texts of a row by field. */
export type TaskTexts = Readonly<Record<TaskField, string>>;

/** Says what is wrong with a row. */
export type SayTask = (field: TaskField, rule: string, values?: RuleValues) => void;

const MOST_ERRORS = 20;
const MOST_COLLABORATORS = 50;

/** The task that a row holds; null when something cannot be read, which was said. */
export function taskOfRow(row: number, texts: TaskTexts, system: string | null, say: SayTask): BroughtTask | null {
  let faults = 0;
  const read = new Reader(texts, (field, rule, values) => {
    faults += 1;
    say(field, rule, values);
  });
  read.lengths();
  const [unitCode, assignerCode] = [read.code("unit"), read.code("assigner")];
  const ownerCode = read.code("owner", true);
  const assignedOn = read.day("assignedOn", true);
  const dueOn = read.day("dueOn", true);
  const externalSystem = read.text("externalSystem") ?? system;
  if (externalSystem === null) read.missing("externalSystem");
  const externalId = read.text("externalId") ?? read.missing("externalId");
  const task = {
    ...{ row, unitCode, assignerCode, collaboratorCodes: read.codes("collaborators") },
    ...{ productCode: read.text("product"), title: read.text("title"), output: read.text("output") },
    ...{ detail: read.text("detail"), quantity: read.number("quantity"), coefficient: read.number("coefficient") },
    ...{ origin: read.origin(), submittedOn: read.day("submittedOn"), acceptedOn: read.day("acceptedOn") },
    ...{ acceptedQuantity: read.number("acceptedQuantity"), cancelledOn: read.day("cancelledOn") },
    ...{ majorErrors: read.count("majorErrors"), minorErrors: read.count("minorErrors") },
  };
  if (faults > 0 || !ownerCode || !assignedOn || !dueOn || !externalSystem || !externalId) return null;
  return { ...task, ownerCode, assignedOn, dueOn, externalSystem, externalId };
}

class Reader {
  constructor(
    private readonly texts: TaskTexts,
    private readonly say: SayTask,
  ) {}

  lengths(): void {
    for (const [field, most] of Object.entries(LONGEST_TEXTS) as [TaskField, number][])
      if (this.texts[field].length > most)
        this.say(field, "import.textTooLong", { column: TASK_COLUMNS[field].title, most });
  }

  text(field: TaskField): string | null {
    return isBlank(this.texts[field]) ? null : this.texts[field];
  }

  missing(field: TaskField): null {
    this.say(field, "import.taskCellMissing", { column: TASK_COLUMNS[field].title });
    return null;
  }

  /** One code; several are refused: a task has one owner, one assigner, one unit. */
  code(field: "unit" | "owner" | "assigner", isNeeded = false): string | null {
    const text = this.text(field);
    if (text === null) return isNeeded ? this.missing(field) : null;
    if (!/[;,\n|]/.test(text)) return text;
    this.say(field, field === "owner" ? "import.taskOwners" : "import.taskOneCode", { value: short(text) });
    return null;
  }

  codes(field: "collaborators"): string[] {
    const codes = (this.text(field) ?? "").split(/[;,\n|]/).map((code) => code.trim());
    const named = [...new Set(codes.filter((code) => code !== ""))];
    if (named.length > MOST_COLLABORATORS) this.say(field, "import.taskTooMany", { most: MOST_COLLABORATORS });
    return named;
  }

  day(field: TaskField, isNeeded = false): string | null {
    const text = this.text(field);
    if (text === null) return isNeeded ? this.missing(field) : null;
    const day = readDay(text);
    if (day === null) this.say(field, "import.taskDayUnreadable", { value: short(text) });
    return day;
  }

  number(field: TaskField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = readNumber(text);
    if (value === null) this.say(field, "import.taskNumberUnreadable", { value: short(text) });
    return value && plainText(value);
  }

  count(field: "majorErrors" | "minorErrors"): number | null {
    const text = this.text(field);
    if (text === null) return null;
    if (/^\d{1,2}$/.test(text) && Number(text) <= MOST_ERRORS) return Number(text);
    this.say(field, "import.taskCountUnreadable", { value: short(text), most: MOST_ERRORS });
    return null;
  }

  origin(): TaskOrigin | null {
    const text = this.text("unplanned");
    if (text === null) return null;
    const word = fold(text);
    if (/^(x|co|yes|true|1|dot xuat.*|phat sinh.*|unplanned)$/.test(word)) return TaskOrigin.UNPLANNED;
    if (/^(khong|no|false|0|theo ke hoach|planned)$/.test(word)) return TaskOrigin.PLANNED;
    this.say("unplanned", "import.taskFlagUnreadable", { value: short(text) });
    return null;
  }
}
