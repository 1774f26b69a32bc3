import { SPECIALIST } from "../build-year.ts";
import type { PublishedLine } from "./report-shape.ts";
import type { YearScene } from "../year-scene.ts";

const PUBLISHED = `query Published($filter: PublicationFilter!) {
  publications(filter: $filter, page: { perPage: 50 }) { items {
    unitId audience content { people { name } rows { unitId rated cells { grade count } } }
  } }
}`;

interface Row {
  readonly unitId: string;
  readonly audience: string;
  readonly content: {
    readonly people: readonly object[];
    readonly rows: readonly {
      readonly unitId: string;
      readonly rated: number;
      readonly cells: readonly { readonly grade: string; readonly count: number | null }[];
    }[];
  };
}

/** What is shown of a cycle, inside the units first. */
export async function readPublished(scene: YearScene, cycleId: string): Promise<PublishedLine[]> {
  const filter = { cycleId, shownNow: true };
  const client = scene.clientOf(SPECIALIST);
  const { publications } = await client.ask<{ publications: { items: Row[] } }>(PUBLISHED, { filter });
  return publications.items
    .map(({ unitId, audience, content }) => ({
      unit: scene.codeOf(unitId),
      audience,
      people: content.people.length,
      rows: content.rows.map((row) => ({
        unit: scene.codeOf(row.unitId),
        rated: row.rated,
        grades: Object.fromEntries(row.cells.map(({ grade, count }) => [grade, count])),
      })),
    }))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function place({ audience, unit }: PublishedLine): string {
  return `${audience} ${unit}`;
}
