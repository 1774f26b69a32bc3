import type { ReactElement } from "react";
import { useFormat } from "../../../shared/text/format.ts";
import { Section } from "../../../shared/ui/parts.tsx";
import type { Version } from "../../framework-rows.ts";
import { LawTable } from "../LawTable.tsx";
import { Lines } from "./Lines.tsx";
import { termWords, listWords } from "./process-words.ts";
import { useSay } from "./useSay.ts";

interface RulesProps {
  readonly scheme: Version["scheme"];
}

/** Until when somebody may object, until when it is answered, and by whom. */
export function Objection({ scheme }: RulesProps): ReactElement | null {
  const said = useSay(scheme);
  const { say } = said;
  const { objection } = scheme;
  if (objection === null) return null;
  return (
    <Section title={say("objection.title")}>
      <LawTable
        label={say("objection.title")}
        columns={[say("rule"), say("content"), say("basis")]}
        rows={[
          [say("objection.file"), termWords(objection.fileWithin, "fileFrom", said), objection.basis],
          [say("objection.resolve"), termWords(objection.resolveWithin, "resolveFrom", said), objection.basis],
          [say("objection.resolvedBy"), say(`objection.resolver.${objection.resolvedBy}`), objection.basis],
        ]}
      />
    </Section>
  );
}

/** What results are used for: who is on the list, and by which basis. */
export function Uses({ scheme }: RulesProps): ReactElement | null {
  const said = useSay(scheme);
  const format = useFormat();
  const { say } = said;
  if (scheme.uses.length === 0) return null;
  return (
    <Section title={say("uses.title")} subtitle={say("uses.hint")}>
      <LawTable
        label={say("uses.title")}
        columns={[say("uses.use"), say("uses.who"), say("basis")]}
        rows={scheme.uses.map((use) => [
          <Lines key="use" lines={[format.text(use.label)]} note={say(`uses.kind.${use.kind}`)} />,
          listWords(use, said),
          use.basis,
        ])}
      />
    </Section>
  );
}
