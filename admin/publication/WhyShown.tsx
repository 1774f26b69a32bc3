import { createContext, type ReactElement, type ReactNode, useContext } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { type OwnWords, type SameWords, useOwnWords } from "../shared/text/own-words.ts";
import { BehindLines } from "../shared/ui/why/BehindLines.tsx";
import { WhyHere } from "../shared/ui/why/WhyHere.tsx";
import { useWhyWords } from "../shared/ui/why/words.ts";
import type { PublicationRow } from "./publication-rows.ts";

/** The publication whose content is shown; none while it is only tried. */
export const ShownPublication = createContext<PublicationRow | null>(null);

const vi = {
  definition: "Số người có mức này trong đơn vị khi số liệu được đếm; đã công bố thì không đổi.",
  rated: "Số người đã được xếp loại trong đơn vị khi số liệu được đếm; đã công bố thì không đổi.",
  base: "%{count} người được xếp loại",
  behind: "Số liệu đầy đủ",
  statistics: "Thống kê của đơn vị trong kỳ này, theo quyền của bạn",
  since: "Công bố lúc %{at}.",
  suppressed: "Nhóm dưới 5 người và số làm lộ nhóm đó bị che.",
};

const en: SameWords<typeof vi> = {
  definition: "People with this grade in the unit when the numbers were counted; once shown they do not change.",
  rated: "People of the unit who were rated when the numbers were counted; once shown they do not change.",
  base: "%{count} people rated",
  behind: "The full numbers",
  statistics: "Statistics of the unit in this cycle, as your rights allow",
  since: "Shown since %{at}.",
  suppressed: "Groups of fewer than 5 people, and numbers that would give one away, are hidden.",
};

function useShownWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.shownWhy", { vi, en });
}

interface WhyShownProps {
  readonly unit: { readonly unitId: string; readonly name: string; readonly rated: number };
  /** Name of the grade; none for everybody who was rated. */
  readonly grade: string | null;
  readonly count: number;
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** A number that was shown to readers: what it counts, when, by whom it was shown, and under which article. */
export function WhyShown({ unit, grade, count, isStop = true, children }: WhyShownProps): ReactElement {
  const publication = useContext(ShownPublication);
  const translate = useTranslate();
  const format = useFormat();
  const words = useShownWords();
  const why = useWhyWords();
  if (publication === null) return <>{children}</>;
  const { cycle, countedAt, publishedAt } = publication;
  const law = (clause: number): string => why("law", { point: "đ", clause, article: 21, act: "335/2025/NĐ-CP" });
  return (
    <WhyHere
      isStop={isStop}
      explanation={{
        name: grade ?? translate("publication.rated"),
        shown: format.exact(count),
        about: `${unit.name} · ${cycle.name}`,
        definition: words(grade === null ? "rated" : "definition"),
        base: words("base", { count: unit.rated }),
        basis: `${law(1)}; ${law(2)}`,
        behindTitle: words("behind"),
        sql: null,
        asOf: format.moment(countedAt),
        notes: [words("since", { at: format.moment(publishedAt) }), words("suppressed")],
      }}
      behind={() => (
        <BehindLines
          lines={[
            { key: unit.unitId, name: words("statistics"), to: `/statistics?unit=${unit.unitId}&cycle=${cycle.id}` },
          ]}
        />
      )}
    >
      {children}
    </WhyHere>
  );
}
