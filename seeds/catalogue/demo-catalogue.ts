import type { WantedGroup, WantedProduct } from "../../server/work/index.ts";
import { type CataloguePart, FORMS, PARTS } from "./product-words.ts";

/** Points of the standard product, "Soạn thảo văn bản hành chính đơn giản". */
export const STANDARD_POINTS = 5;

/** Frames of the groups in the catalogue of Decision 283 of a commune. */
export const DEMO_GROUPS: readonly WantedGroup[] = [
  { number: 1, pointsFrom: "1", pointsTo: "10" },
  { number: 2, pointsFrom: "11", pointsTo: "50" },
  { number: 3, pointsFrom: "51", pointsTo: "100" },
  { number: 4, pointsFrom: "101", pointsTo: "200" },
];

const SOURCED = "Theo danh mục ban hành kèm Quyết định 283";
const GENERATED = "Nội dung minh họa";

interface Sample {
  readonly code: string;
  readonly task: string;
  readonly name: string;
  readonly output: string;
  readonly group: 2 | 3;
  readonly points: number;
}

/** The rows of Decision 283 that are known, with their points as published. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ code: "QL.01", task: "Chỉ đạo, điều hành", name: "Chương trình công tác phòng" },
    ...{ output: "Chương trình công tác", group: 3, points: 70 },
  },
  {
    ...{ code: "DC.02", task: "Công tác chung", name: "Công văn đôn đốc", output: "Công văn", group: 2, points: 25 },
  },
  { code: "DC.05", task: "Công tác chung", name: "Báo cáo định kỳ", output: "Báo cáo", group: 3, points: 60 },
  { code: "VP.05", task: "Văn thư", name: "Văn bản đi, đến", output: "Văn bản được xử lý", group: 2, points: 25 },
];

/**
 * A commune's catalogue of the size of Decision 283: 371 products, N1 16, N2 159, N3 178, N4 18; K is points by 5.
 *
 * The known rows stand as published; the others are made up and say so in their note. The same on every machine.
 */
export function demoCatalogue(): WantedProduct[] {
  return PARTS.flatMap(productsOf);
}

function productsOf(part: CataloguePart): WantedProduct[] {
  const samples = SAMPLES.filter(({ code }) => code.startsWith(`${part.letters}.`));
  const made = ([1, 2, 3, 4] as const).flatMap((group) => {
    const known = samples.filter((sample) => sample.group === group).length;
    return Array.from({ length: (part.counts[group - 1] ?? 0) - known }, (_, place) => madeUp(part, group, place));
  });
  const ordered = made.sort((one, other) => part.fields.indexOf(one.field) - part.fields.indexOf(other.field));
  const products: Omit<WantedProduct, "code">[] = ordered.map(({ product }) => product);
  for (const { code, group, points, ...words } of samples)
    products.splice(
      Number(code.slice(part.letters.length + 1)) - 1,
      0,
      rowOf(part, { ...words, group, points, note: SOURCED }),
    );
  return products.map((product, place) => ({
    ...product,
    code: `${part.letters}.${String(place + 1).padStart(2, "0")}`,
  }));
}

function madeUp(
  part: CataloguePart,
  group: 1 | 2 | 3 | 4,
  place: number,
): { field: string; product: Omit<WantedProduct, "code"> } {
  const { fields } = part;
  const field = fields[place % fields.length] ?? "";
  const form = FORMS[group][Math.floor(place / fields.length) % FORMS[group].length];
  if (!form) throw new RangeError(`group ${String(group)} has no kinds of work`);
  const name = `${form.verb} về ${field}`;
  const task = `Công tác ${field}`;
  return { field, product: rowOf(part, { ...form, task, name, group, note: GENERATED }) };
}

function rowOf(
  { scope, office }: CataloguePart,
  row: { task: string; name: string; output: string; group: number; points: number; note: string },
): Omit<WantedProduct, "code"> {
  const { task, name, output, group, points, note } = row;
  const coefficient = String(points / STANDARD_POINTS);
  return {
    task,
    name,
    output,
    groupNumber: group,
    points: String(points),
    coefficient,
    scope,
    officeName: office,
    note,
  };
}
