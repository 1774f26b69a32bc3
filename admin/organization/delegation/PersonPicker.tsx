import type { ReactElement } from "react";
import { Persons } from "../../../schema/operations/person.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { type Picked, type PickerProps, SearchBox, useSearch } from "../pickers.tsx";

const FIRST = { page: 1, perPage: 25 };

/** A person by name or code, with the posts that tell two of a name apart. */
export function PersonPicker(props: PickerProps): ReactElement {
  const { setTyped, filter, opened, open } = useSearch();
  const { data, isFetching } = useAsk(Persons, { filter, page: FIRST }, { staleTime: 60_000, enabled: opened });
  const options = (data?.persons.items ?? []).map(({ id, fullName, code, appointments }): Picked => {
    const posts = appointments.filter(({ endsOn }) => endsOn === null);
    const held = posts.map(({ position, unit }) => `${position.name}, ${unit.name}`).join("; ");
    return { id, name: fullName, hint: [code, held].filter(Boolean).join(" · ") };
  });
  return <SearchBox {...props} options={options} loading={isFetching} onOpen={open} onType={setTyped} />;
}
