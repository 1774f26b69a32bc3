import { type ReactElement, useState } from "react";
import { HandleAppointments, PreviewHandleAppointments } from "../../../schema/operations/many/organization.ts";
import { localToday } from "../../shared/text/format.ts";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import type { ManyQuestion, ManyVerb } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { refsOf } from "../../shared/ui/many/refs.ts";
import { type Person, postWords, shownPost } from "../person/shown-post.ts";
import { type Picked, PositionPicker, UnitPicker } from "../pickers.tsx";
import { useOrganizationManyWords } from "./words.ts";

/** What the posts of several people can be given together. */
export function usePeopleVerbs(): readonly ManyVerb<Person>[] {
  const words = useOrganizationManyWords();
  const fits = (person: Person): boolean => shownPost(person)?.endsOn === null;
  return [
    { key: "transfer", label: words("transfer"), fits, Question: Transfer },
    { key: "end", label: words("end"), fits, Question: End },
  ];
}

function End({ records, ...rest }: ManyQuestion<Person>): ReactElement {
  const words = useOrganizationManyWords();
  const [day, setDay] = useState(localToday);
  const items = refsOf(records.flatMap((person) => shownPost(person) ?? []));
  return (
    <ManyDialog
      {...rest}
      title={words("endTitle")}
      consequence={words("endMeans")}
      confirm={(count) => words("endDo", { count })}
      done={(count) => words("ended", { count })}
      tone="warning"
      names={postNames(records)}
      preview={PreviewHandleAppointments}
      send={HandleAppointments}
      input={day === "" ? null : { verb: "END", day, items }}
      undo={(accepted) => ({ verb: "REOPEN" as const, items: refsOf(accepted) })}
    >
      <DayField label={words("lastDay")} value={day} onChange={setDay} />
    </ManyDialog>
  );
}

function Transfer({ records, ...rest }: ManyQuestion<Person>): ReactElement {
  const words = useOrganizationManyWords();
  const [unit, setUnit] = useState<Picked | null>(null);
  const [position, setPosition] = useState<Picked | null>(null);
  const [day, setDay] = useState(localToday);
  const [number, setNumber] = useState("");
  const items = refsOf(records.flatMap((person) => shownPost(person) ?? []));
  const tried =
    unit === null || day === ""
      ? null
      : { verb: "TRANSFER" as const, day, unitId: unit.id, positionId: position?.id ?? null, items };
  return (
    <ManyDialog
      {...rest}
      title={words("transferTitle")}
      consequence={words("transferMeans")}
      confirm={(count) => words("transferDo", { count })}
      done={(count) => words("transferred", { count })}
      tone="warning"
      names={postNames(records)}
      preview={PreviewHandleAppointments}
      send={HandleAppointments}
      tried={tried}
      input={tried && { ...tried, documentNumber: number.trim() || null }}
      noUndo={words("transferNoUndo")}
    >
      <UnitPicker required label={words("unit")} value={unit} onPick={setUnit} />
      <PositionPicker label={words("position")} hint={words("positionHint")} value={position} onPick={setPosition} />
      <DayField label={words("firstDay")} value={day} onChange={setDay} />
      <TextLine label={words("document")} value={number} onChange={setNumber} />
    </ManyDialog>
  );
}

/** Who holds what, by the post. */
function postNames(records: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((person) => {
      const post = shownPost(person);
      return post === undefined ? [] : [[post.id, `${person.fullName} · ${postWords(post)}`]];
    }),
  );
}
